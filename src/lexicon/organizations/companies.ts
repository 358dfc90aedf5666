/**
 * Companies, banks, clubs and online services that the news name.
 *
 * kind|country or "-"|full name, other names|acronyms. "?" after a form that is also something else.
 *
 * Names: the companies' own; compiled by hand.
 */
export const COMPANIES = `
company|FR|Airbus, Airbus Group|EADS
company|US|Boeing|
company|FR|TotalEnergies, Total?|
company|FR|Électricité de France|EDF
company|FR|Engie, GDF Suez|
company|FR|Areva, Orano|
company|FR|Framatome|
company|FR|Thales|
company|FR|Dassault, Dassault Aviation|
company|FR|Safran?|
company|FR|Snecma|
company|FR|Alstom|
company|FR|Renault|
company|FR|Peugeot, PSA?, PSA Peugeot Citroën, Peugeot-Citroën|
company|FR|Citroën|
company|NL|Stellantis|
company|FR|Michelin|
company|FR|Bouygues|
company|FR|Vinci?|
company|FR|Eiffage|
company|FR|Bolloré?|
company|FR|Vivendi|
company|FR|Lagardère?|
company|FR|Orange?|
company|FR|SFR|
company|FR|Air France, Air France-KLM|
company|FR|Société nationale des chemins de fer français|SNCF
company|FR|Régie autonome des transports parisiens|RATP
company|FR|Thalys|
company|FR|Eurostar|
company|FR|Carrefour?|
company|FR|Auchan|
company|FR|Danone|
company|FR|L'Oréal|
company|FR|LVMH|
company|FR|Kering|
company|FR|Sanofi, Sanofi Pasteur|
company|FR|BNP Paribas|
company|FR|Société générale, Société Générale|
company|FR|Crédit agricole, Crédit Agricole|
company|FR|Crédit lyonnais|
company|FR|Axa|AXA
company|FR|Veolia|
company|FR|Suez?|
company|FR|JCDecaux|
company|FR|Gallimard|
company|FR|Hachette?|
company|FR|Arianespace|
company|FR|Naval Group|DCNS
company|FR|Nexter|
company|FR|Météo France, Météo-France|
company|GB|British Petroleum|BP?
company|GB|Royal Dutch Shell, Shell?|
company|GB|Rolls-Royce|
company|GB|HSBC|
company|GB|Barclays|
company|GB|British Airways|
company|GB|Vodafone|
company|GB|BAE Systems|
company|GB|Jaguar Land Rover|
company|GB|Lloyd's|
company|IE|Ryanair|
company|DE|Volkswagen|VW
company|DE|Daimler|
company|DE|Mercedes-Benz|
company|DE|Bayerische Motoren Werke|BMW
company|DE|Siemens|
company|DE|Bosch?|
company|DE|Bayer?|
company|DE|BASF|
company|DE|Deutsche Bank|
company|DE|Deutsche Bahn|
company|DE|Lufthansa|
company|DE|Rheinmetall|
company|DE|Adidas|
company|CH|Nestlé|
company|CH|Novartis|
company|CH|Roche?|
company|CH|Credit Suisse, Crédit suisse, Crédit Suisse|
company|CH|UBS|
company|CH|Glencore|
company|IT|ENI, Eni|
company|IT|Fiat|
company|IT|Ferrari?|
company|IT|Alitalia|
company|IT|Leonardo?|
company|ES|Iberia?|
company|ES|Telefónica, Telefonica|
company|ES|Repsol|
company|SE|Ericsson|
company|SE|Volvo|
company|SE|Ikea|IKEA
company|SE|Saab|
company|FI|Nokia|
company|NO|Equinor|
company|NL|Philips?|
company|NL|ASML|
company|NL|KLM|
company|RU|Gazprom|
company|RU|Rosneft|
company|RU|Lukoil|
company|RU|Novatek|
company|RU|Sberbank|
company|RU|Rosoboronexport|
company|RU|Aeroflot|
company|RU|Rusal|
company|RU|Kalachnikov?|
company|RU|Tupolev?|
company|RU|Sukhoi?|
company|UA|Naftogaz|
company|US|Google?|
company|US|Apple|
company|US|Microsoft|
company|US|Amazon?|
company|US|Facebook?|
company|US|Meta?|
company|US|Twitter?|
company|US|Instagram?|
company|US|WhatsApp?|
company|US|LinkedIn?|
company|US|YouTube?, Youtube|
company|US|Netflix|
company|US|Uber|
company|US|Airbnb|
company|US|Tesla?|
company|US|SpaceX|
company|US|Starlink?|
company|US|Skype?|
company|US|Snapchat?|
company|US|Yahoo?|
company|US|IBM|
company|US|Intel?|
company|US|Nvidia|
company|US|Oracle?|
company|US|Cisco|
company|US|OpenAI|
company|US|General Electric|
company|US|General Motors|GM?
company|US|Ford?|
company|US|Chevron?|
company|US|ExxonMobil, Exxon|
company|US|Lockheed Martin|
company|US|Raytheon|
company|US|Northrop Grumman|
company|US|Halliburton|
company|US|Goldman Sachs|
company|US|JPMorgan, JP Morgan|
company|US|Citigroup|
company|US|Morgan Stanley|
company|US|Moody's|
company|US|Standard & Poor's|
company|US|Fitch|
company|US|Pfizer|
company|US|Moderna|
company|US|Monsanto|
company|US|McDonald's|
company|US|Coca-Cola|
company|US|Starbucks|
company|US|Walmart|
company|US|Walt Disney, Disney?|
company|US|Nike?|
company|US|Delta Air Lines|
company|US|American Airlines|
company|US|United Airlines|
company|US|Amtrak|
company|US|Blackwater|
company|US|Niantic, Niantic Labs|
company|US|OneWeb|
company|US|Orbital ATK|
company|US|World Wrestling Entertainment|WWE
company|CA|Bombardier?|
company|CA|SNC-Lavalin|
company|CN|Huawei|
company|CN|ZTE|
company|CN|Alibaba|
company|CN|Tencent|
company|CN|TikTok?|
company|CN|ByteDance|
company|CN|Lenovo|
company|CN|Xiaomi|
company|CN|BYD|
company|CN|China National Petroleum Corporation|CNPC
company|CN|Sinopec|
company|CN|Cosco|COSCO
company|CN|Air China|
company|TW|Taiwan Semiconductor Manufacturing Company|TSMC
company|TW|Foxconn|
company|JP|Toyota|
company|JP|Nissan|
company|JP|Honda|
company|JP|Mitsubishi|
company|JP|Sony|
company|JP|Toshiba|
company|JP|Hitachi|
company|JP|Panasonic|
company|JP|Nintendo|
company|JP|SoftBank, Softbank|
company|JP|Tokyo Electric Power|Tepco, TEPCO
company|KR|Samsung|
company|KR|Hyundai|
company|KR|LG|
company|KR|Kia?|
company|IN|Tata?|
company|IN|Air India|
company|IN|ArcelorMittal|
company|IN|Reliance Industries|
company|AE|Emirates?|
company|AE|Etihad|
company|AE|Flydubai|
company|AE|DP World|
company|QA|Qatar Airways|
company|QA|Qatar Petroleum|
company|SA|Saudi Aramco, Aramco|
company|TR|Turkish Airlines|
company|TR|Baykar|
company|IR|Iran Air|
company|EG|EgyptAir, Egyptair|
company|ET|Ethiopian Airlines|
company|KE|Kenya Airways|
company|MA|Royal Air Maroc|RAM?
company|MA|Office chérifien des phosphates|OCP
company|DZ|Sonatrach|
company|DZ|Air Algérie|
company|TN|Tunisair|
company|ZA|South African Airways|
company|ZA|Eskom|
company|NG|Nigerian National Petroleum Corporation|NNPC
company|CD|Gécamines|GECAMINES
company|PK|Pakistan International Airlines|PIA
company|MY|Petronas|
company|MY|Malaysia Airlines|
company|ID|Garuda?|
company|ID|Lion Air|
company|VN|PetroVietnam|
company|VN|Vietnam Airlines|
company|VN|VinFast|
company|VN|Viettel|
company|BR|Petrobras|
company|BR|Embraer|
company|BR|Odebrecht|
company|BR|Vale?|
company|VE|Petróleos de Venezuela|PDVSA
company|MX|Pemex|
company|AU|Qantas|
company|AU|Rio Tinto|
company|AU|BHP Billiton|BHP
company|-|Telegram?|
company|-|Charlie?|
other|FR|Paris Saint-Germain|PSG
other|FR|Olympique de Marseille|OM?
other|FR|Olympique lyonnais, Olympique Lyonnais|OL?
other|FR|Girondins de Bordeaux|
other|FR|AS Monaco|
other|FR|AS Saint-Étienne|
other|FR|Stade rennais|
other|FR|Hyper Cacher, Hyper Casher|
other|ES|Real Madrid|
other|ES|FC Barcelone, Barça|
other|ES|Atlético de Madrid, Atlético Madrid|
other|GB|Manchester United|
other|GB|Manchester City|
other|GB|Chelsea?|
other|GB|Arsenal?|
other|GB|Liverpool FC|
other|DE|Bayern Munich|
other|DE|Borussia Dortmund|
other|IT|Juventus, Juventus Turin|
other|IT|Milan AC, AC Milan|
other|IT|Inter Milan|
other|IT|AS Rome|
other|CO|Atlético Nacional, Atletico Nacional|
`
