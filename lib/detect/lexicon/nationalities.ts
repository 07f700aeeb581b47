function read(list: string): [string, string][] {
  return list.split(/\s+/).map((entry): [string, string] => {
    const [name = '', currency = ''] = entry.split(':');
    return [name.replaceAll('_', ' '), currency];
  });
}

/** Nationalities in two words. */
export const NATIONAL_PAIRS: ReadonlyMap<string, string> = new Map(
  read(
    'hong_kong:HKD new_zealand:NZD new_taiwan:TWD sri_lankan:LKR south_korean:KRW north_korean:KPW south_african:ZAR ' +
      'west_african:XOF central_african:XAF east_caribbean:XCD saudi_arabian:SAR costa_rican:CRC new_guinean:PGK ' +
      'south_sudanese:SSP sierra_leonean:SLE north_macedonian:MKD',
  ),
);

/** Nationalities that say whose dollars, pounds, francs or pesos: "Canadian dollars". */
export const NATIONAL: ReadonlyMap<string, string> = new Map(
  read(
    'us:USD u.s.:USD american:USD canadian:CAD australian:AUD aussie:AUD singapore:SGD singaporean:SGD taiwan:TWD taiwanese:TWD ' +
      'brunei:BND fijian:FJD fiji:FJD jamaican:JMD bahamian:BSD barbadian:BBD barbados:BBD belize:BZD guyanese:GYD trinidadian:TTD ' +
      'liberian:LRD namibian:NAD zimbabwean:ZWL zimbabwe:ZWL british:GBP english:GBP uk:GBP egyptian:EGP lebanese:LBP ' +
      'syrian:SYP sudanese:SDG irish:IEP cypriot:CYP swiss:CHF french:FRF belgian:BEF congolese:CDF rwandan:RWF ' +
      'burundian:BIF guinean:GNF djiboutian:DJF malagasy:MGA cfa:XOF japanese:JPY chinese:CNY indian:INR pakistani:PKR nepalese:NPR ' +
      'nepali:NPR mauritian:MUR seychellois:SCR mexican:MXN philippine:PHP filipino:PHP colombian:COP chilean:CLP argentine:ARS ' +
      'argentinian:ARS argentinean:ARS uruguayan:UYU dominican:DOP cuban:CUP russian:RUB belarusian:BYN soviet:SUR turkish:TRY ' +
      'italian:ITL saudi:SAR qatari:QAR omani:OMR yemeni:YER iranian:IRR emirati:AED uae:AED moroccan:MAD kuwaiti:KWD iraqi:IQD ' +
      'jordanian:JOD bahraini:BHD libyan:LYD tunisian:TND algerian:DZD serbian:RSD macedonian:MKD yugoslav:YUD ' +
      'brazilian:BRL nigerian:NGN israeli:ILS korean:KRW czech:CZK czechoslovak:CSK slovak:SKK danish:DKK norwegian:NOK ' +
      'swedish:SEK icelandic:ISK estonian:EEK polish:PLN hungarian:HUF romanian:RON moldovan:MDL bulgarian:BGN croatian:HRK ' +
      'albanian:ALL ukrainian:UAH latvian:LVL lithuanian:LTL kazakh:KZT kazakhstani:KZT kyrgyz:KGS uzbek:UZS tajik:TJS ' +
      'turkmen:TMT azerbaijani:AZN azeri:AZN armenian:AMD georgian:GEL mongolian:MNT afghan:AFN bangladeshi:BDT bhutanese:BTN ' +
      'maldivian:MVR thai:THB malaysian:MYR malaysia:MYR indonesian:IDR vietnamese:VND cambodian:KHR lao:LAK laotian:LAK ' +
      'burmese:MMK myanmar:MMK kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS ethiopian:ETB zambian:ZMW malawian:MWK ' +
      'ghanaian:GHS gambian:GMD angolan:AOA mozambican:MZN botswana:BWP peruvian:PEN bolivian:BOB paraguayan:PYG ' +
      'venezuelan:VES guatemalan:GTQ honduran:HNL nicaraguan:NIO panamanian:PAB haitian:HTG german:DEM finnish:FIM dutch:NLG ' +
      'greek:GRD spanish:ESP portuguese:PTE austrian:ATS',
  ),
);
