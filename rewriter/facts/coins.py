"""What sums of money are called, by word and by code; a sign or a code stands for each."""

from __future__ import annotations

COIN_CODES = frozenset({
    "eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "czk", "pln", "cad", "aud", "nzd", "sgd",
    "hkd", "inr", "jpy", "cny", "brl", "huf", "zar", "mxn", "bgn", "isk", "kr", "kč", "euro",
})  # fmt: skip
COINS = {
    "euro": "€", "euros": "€", "eur": "€", "usd": "$", "dollar": "$", "dollars": "$", "gbp": "£", "pound": "£",
    "pounds": "£", "quid": "£", "chf": "CHF", "francs": "CHF", "franken": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "kronor": "kr", "kroner": "kr", "kr": "kr", "czk": "Kč", "koruna": "Kč", "korun": "Kč", "kč": "Kč", "pln": "zł",
    "zł": "zł", "zloty": "zł", "cad": "CAD", "aud": "AUD", "nzd": "NZD", "sgd": "SGD", "hkd": "HKD", "inr": "₹",
    "rupees": "₹", "jpy": "¥", "yen": "¥", "cny": "CNY", "brl": "R$", "reais": "R$", "huf": "HUF",
    "zar": "ZAR", "mxn": "MXN", "pesos": "MXN", "bucks": "$", "bgn": "BGN", "isk": "ISK",
    "us dollars": "$", "american dollars": "$", "canadian dollars": "CAD", "australian dollars": "AUD",
    "new zealand dollars": "NZD", "singapore dollars": "SGD", "hong kong dollars": "HKD", "pounds sterling": "£",
    "british pounds": "£", "swiss francs": "CHF", "swedish kronor": "SEK", "norwegian kroner": "NOK",
    "danish kroner": "DKK", "indian rupees": "₹", "japanese yen": "¥",
    "lira": "TRY", "dólares": "$", "dolares": "$", "libras": "£", "dollari": "$", "sterline": "£", "livres": "£",
}  # fmt: skip
