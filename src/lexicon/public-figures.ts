/**
 * Family names by which the French-language press calls statesmen and women of the last decades without more. They
 * only tell that a lone capitalised word is a person's name; who it is and whom he speaks for, the article says.
 *
 * Heads of state and government, foreign ministers, leaders of parties and movements, heads of international bodies
 * since about 1980, names left out that are as often a place, a people or a word. Compiled by hand.
 */
const NAMES = `
abadi abbas abiy ahmadinejad akufo-addo allende andropov annan aoun arafat araghtchi arbenz assad assange atatürk ayrault aznar bachelet
baerbock baghdadi balladur barroso barzani bazoum béchir bemba ben-gvir berlusconi biden biya blair blinken bolsonaro bolton borissov
borrell bouteflika boutros-ghali brejnev buhari castro cavusoglu çavuşoğlu cazeneuve ceausescu chávez chavez chirac chissano choïgou churchill
clinton compaoré correa cuéllar dbeibah déby dodik doumbouya duterte eisenhower eltsine erdogan erdoğan essebsi fabius fidel fillon fujimori
gaddafi gandhi gantz gbagbo genscher ghannouchi giscard goïta gorbatchev gromyko guaidó guterres habré haftar hamdok haniyeh hariri
hitler hollande houphouët-boigny ianoukovitch jammeh jaruzelski jinping jokowi jospin juncker juppé kaboré kadhafi kadyrov kagame karadzic
karzaï karzai kennedy kenyatta kerry khadafi khamenei khashoggi khodorkovski khomeini khrouchtchev kirchner kishida kissinger kohl
kostunica kouchner koutchma lavrov lénine leterme letta lieberman loukachenko lukashenko lula lumumba macri macron maduro mahama mahathir
maïdan mandela mao mattarella maliki mbeki medvedev mélenchon meloni merkel milosevic milošević mitsotakis mitterrand mladic mnangagwa mobutu modi
mogherini morsi moubarak mubarak mugabe museveni musharraf mussolini nasrallah nasser navalny netanyahou netanyahu nixon nkurunziza
nkrumah noriega obama obrador olmert orban orbán ouattara pahlavi pence peres peskov peskow pétain petraeus pinochet poincaré pompeo
pompidou porochenko poutine powell prigojine primakov prodi puigdemont rabin raïssi rajoelina rajoy ramaphosa rasmussen ravalomanana
reagan renzi ribbentrop rocard rohani roosevelt rouhani rousseff rumsfeld rutte saakachvili sadate sanders sankara sarkozy sarraj scholz schröder
schuman senghor sharon sihanouk sinwar sissi snowden solana staline steinmeier stoltenberg sunak talleyrand tebboune temer thaçi thatcher
tillerson timochenko tito touadéra touré traoré trudeau truman trump tshisekedi tsipras tusk valls védrine villepin vučić vucic walesa weah widodo
yeltsin zapatero zardari zarif zawahiri zelensky zelenski zuma starmer merz barnier bayrou lecornu attal darmanin hidalgo wauquiez zemmour
hamon montebourg raffarin
`

let names: ReadonlySet<string> | null = null

/** Whether a word (a token's `normal`) is the family name of a public figure. */
export function isPublicFigure(normal: string): boolean {
  names ??= new Set(NAMES.trim().split(/\s+/))
  return names.has(normal)
}
