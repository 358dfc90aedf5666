"""Pipes ndjson articles through brief on Apache Spark, and writes briefs, or Parquet of their facts.

    spark-submit bench/spark/job.py INPUT OUTPUT [--brief "node bin/brief.js"] [--partitions N] [--facts]

INPUT is a folder or glob of ndjson ({"id", "text", "date"?} a line). OUTPUT gets one brief a line, in the order of the
input; with --facts, Parquet of meetings, quotes and people instead. docs/scale.md tells the rest.
"""

import argparse

from pyspark.sql import SparkSession, functions as F

FLAGS = "extract - --input-format ndjson --format ndjson --errors-inline --jobs 1 --quiet"

MENTION = "start INT, end INT, text STRING"
REFERENCE = "STRUCT<ref: STRING, name: STRING>"
BRIEF = f"""
  id STRING, error STRING,
  document STRUCT<id: STRING, created: STRING, title: STRING>,
  meetings ARRAY<STRUCT<id: STRING, kind: STRING, status: STRING, participants: ARRAY<{REFERENCE}>,
    parties: ARRAY<STRING>, place: {REFERENCE}, date: STRUCT<ref: STRING, value: STRING>,
    evidence: STRUCT<{MENTION.replace(' INT', ': INT').replace(' STRING', ': STRING')}>>>,
  quotes ARRAY<STRUCT<id: STRING, kind: STRING, text: STRING, speaker: {REFERENCE}, source: {REFERENCE}>>,
  people ARRAY<STRUCT<id: STRING, name: STRING, country: STRING, roles: ARRAY<STRUCT<title: STRING>>>>
"""


def briefs(lines, command):
    """An RDD of articles, a line each → an RDD of briefs, a line each.

    Each partition is one process that reads and writes lines, so a partition that is lost with its executor is read
    again from its start and nothing of its first try is kept. With checkCode a process that dies fails its task, which
    Spark tries again. Exit status 1 only says that some articles failed: their lines are {"id", "error"}.
    """
    return lines.pipe(f"sh -c '{command} {FLAGS}; code=$?; [ $code -le 1 ] && exit 0; exit $code'", checkCode=True)


def write_facts(spark, lines, folder):
    """Parquet of what the briefs hold, a folder for each part; articles that failed in `errors`."""
    read = spark.createDataFrame(lines.map(lambda line: (line,)), "line STRING")
    parsed = read.select(F.from_json("line", BRIEF).alias("brief")).select("brief.*").cache()
    articles = parsed.where("error IS NULL")
    for part in ("meetings", "quotes", "people"):
        facts = articles.select(
            F.col("document.id").alias("article"), F.col("document.created"), F.explode(part).alias("fact")
        )
        facts.select("article", "created", "fact.*").write.mode("overwrite").parquet(f"{folder}/{part}")
    parsed.where("error IS NOT NULL").select("id", "error").write.mode("overwrite").parquet(f"{folder}/errors")


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("input")
    args.add_argument("output")
    args.add_argument("--brief", default="brief", help="the command, as the executors start it")
    args.add_argument("--partitions", type=int, default=0, help="how many; 0: as Spark cuts the files")
    args.add_argument("--facts", action="store_true", help="write Parquet of facts instead of briefs")
    options = args.parse_args()

    spark = SparkSession.builder.appName("brief").getOrCreate()
    lines = spark.sparkContext.textFile(options.input, options.partitions or None)
    found = briefs(lines, options.brief)
    if options.facts:
        write_facts(spark, found, options.output)
    else:
        found.saveAsTextFile(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
