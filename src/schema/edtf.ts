/** One calendar unit: a year, month, season or day, unknown digits as X, perhaps with a qualifier. */
const UNIT = String.raw`-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?`
const EDTF = new RegExp(
  String.raw`^(?:${UNIT}|(?:${UNIT}|\.\.)?/(?:${UNIT}|\.\.)?|[[{](?:\.\.)?${UNIT}(?:(?:,|\.\.)${UNIT})*(?:\.\.)?[\]}])$`,
)

/** By far most values are a plain day, month or year. */
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Whether a value has the form of the part of EDTF (ISO 8601-2) that dates of news need. */
export function isEdtf(value: string): boolean {
  return PLAIN.test(value) || (value.length > 1 && EDTF.test(value))
}
