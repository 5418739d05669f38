/** Countries as people write them after a town, in English and in their own languages; small letters. */
export const COUNTRIES = new Set(
  `afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|benin|bhutan|bolivia|bosnia
  |botswana|brazil|brunei|bulgaria|burkina faso|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czechia|czech republic|denmark
  |dominican republic|ecuador|egypt|el salvador|england|estonia|eswatini|ethiopia|fiji|finland|france|gabon|georgia|germany|ghana|greece|greenland|guatemala
  |guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo
  |kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta
  |mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|new zealand|nicaragua
  |niger|nigeria|north macedonia|northern ireland|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal
  |puerto rico|qatar|romania|russia|rwanda|san marino|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa
  |south korea|korea|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|türkiye|turkmenistan
  |uganda|ukraine|united arab emirates|uae|united kingdom|uk|united states|usa|u.s.a.|us|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe
  |deutschland|österreich|schweiz|frankreich|belgien|italien|spanien|niederlande|dänemark|norwegen|schweden|polen|tschechien|ungarn|griechenland
  |belgique|suisse|allemagne|italie|espagne|pays-bas|royaume-uni|états-unis|maroc|tunisie|algérie|sénégal|côte d'ivoire|la réunion|brésil
  |españa|méxico|perú|panamá|república dominicana|estados unidos|italia|svizzera|germania|francia|brasil|nederland|belgië|duitsland
  |sverige|danmark|norge|suomi|island|polska|česko|česká republika|slovensko|magyarország|românia|hrvatska|slovenija|srbija
  |россия|беларусь|украина|україна|казахстан|ελλάδα|κύπρος|مصر|السعودية|الإمارات|المغرب|ישראל|भारत|日本|中国|台灣|한국|indonésia|malaisie`
    .split(/\s*\|\s*/u)
    .map((name) => name.trim()),
);
