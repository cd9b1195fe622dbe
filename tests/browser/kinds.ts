/** One page of each kind, without the language. */
export const kinds = [
  '/', '/regions/', '/regions/qingyang/', '/parks/', '/parks/jinchang/jinchang-etdz/', '/land/', '/electricity/', '/electricity/gansu/', '/costs/',
  '/policies/', '/policies/qingyang/qingyang-digital-economy-policies-2023/', '/procedures/', '/procedures/environmental-impact-assessment/', '/procedures/chain-chemical/', '/procedures/institutions/', '/procedures/norms/', '/procedures/plan/', '/procedures/plan/general/', '/notices/', '/opportunities/', '/opportunities/direction-jinchang-2plus4/',
  '/projects/', '/projects/jinchang-jinche-18gwh-lfp/', '/industries/', '/industries/battery-materials/', '/promises/', '/promises/qingyang-landing-time-limits/', '/sources/', '/sources/zhaoshangyinzizailongyuan-2025/',
  '/search/', '/about/', '/about/style/', '/accessibility/',
] as const;
