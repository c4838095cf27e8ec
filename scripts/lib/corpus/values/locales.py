"""Faker's locales: which tradition of names each one speaks for, and which are kept for test as a whole."""

from __future__ import annotations

LOCALES = {
    "english": "en_US en_GB en_AU en_CA en_IE en_NZ",
    "german": "de_DE de_CH de_AT de_LU",
    "french": "fr_FR fr_BE fr_CH fr_CA fr_DZ",
    "spanish": "es_ES es_AR es_CO es_CL es_MX",
    "italian": "it_IT it_CH",
    "portuguese": "pt_BR pt_PT",
    "dutch": "nl_NL nl_BE",
    "polish": "pl_PL",
    "japanese": "ja_JP",
    "korean": "ko_KR",
    "chinese": "zh_CN zh_TW",
    "hindi": "hi_IN en_IN mr_IN ne_NP",
    "arabic": "ar_SA ar_AA ar_EG ar_JO ar_AE ar_PS ar_DZ",
    "russian": "ru_RU",
    "turkish": "tr_TR",
    "vietnamese": "vi_VN",
    "yoruba": "yo_NG",
    "igbo": "ig_NG",
    "akan": "tw_GH",
    "hausa": "ha_NG",
    "nordic": "sv_SE da_DK no_NO is_IS fi_FI",
    "czech": "cs_CZ sk_SK",
    "southslavic": "hr_HR sl_SI bs_BA sr_BA",
    "baltic": "lt_LT lv_LV et_EE",
    "hungarian": "hu_HU",
    "romanian": "ro_RO",
    "greek": "el_GR",
    "ukrainian": "uk_UA",
    "bulgarian": "bg_BG mk_MK",
    "hebrew": "he_IL",
    "persian": "fa_IR",
    "thai": "th_TH en_TH",
    "indonesian": "id_ID",
    "filipino": "fil_PH",
    "bengali": "bn_BD en_BD",
    "dravidian": "ta_IN",
    "gujarati": "gu_IN",
    "georgian": "ka_GE",
    "armenian": "hy_AM",
    "azeri": "az_AZ uz_UZ",
    "albanian": "sq_AL",
    "african": "zu_ZA sw am_ET en_KE en_NG",
}
HELD_BACK = frozenset(
    "de_AT fr_CA es_MX pt_PT nl_BE en_NZ it_CH zh_TW mr_IN ar_EG fi_FI sk_SK sl_SI et_EE fa_IR th_TH ka_GE en_KE en_BD".split()
)
OWN_LISTS = (
    "english german french spanish italian portuguese dutch polish japanese korean chinese hindi arabic russian turkish "
    "vietnamese yoruba igbo akan hausa"
).split()
SPOKEN = {
    "en": "en_US en_GB en_AU en_CA en_IE en_NZ",
    "de": "de_DE de_CH de_AT",
    "fr": "fr_FR fr_CH fr_CA",
    "es": "es_ES es_AR es_CO es_CL es_MX",
    "it": "it_IT",
    "pt": "pt_BR pt_PT",
    "nl": "nl_NL nl_BE",
    "pl": "pl_PL",
    "ja": "ja_JP",
    "ko": "ko_KR",
    "zh": "zh_CN",
    "hi": "hi_IN",
    "ar": "ar_EG ar_SA",
    "ru": "ru_RU",
    "tr": "tr_TR",
    "vi": "vi_VN",
}
