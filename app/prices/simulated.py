"""The sandbox's own market: a price that is a function of the time, the same on every machine.

Its exchange rates are a table, near what they were in 2025; nobody should trade by it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.prices.quotes import Quote

#: Around what the price moves.
MIDDLE_CENTS: Final = 100_000_00

_EVERY_S: Final = 60
#: Waves that are added up: how long each takes in minutes, and how far it goes either way, in
#: millionths of the middle. Together never more than 2 %.
_WAVES: Final = ((47, 500), (60 * 11, 4_500), (60 * 24 * 9, 15_000))


def quote_at(timestamp: float) -> Quote:
    """Return the price of a moment, in seconds since 1970; it changes once a minute at most."""
    minute = int(timestamp // _EVERY_S)
    millionths = sum(_wave(minute, period, height) for period, height in _WAVES)
    return Quote(MIDDLE_CENTS + MIDDLE_CENTS * millionths // 1_000_000)


def _wave(minute: int, period: int, height: int) -> int:
    """Return where a wave of straight lines is, from `-height` to `height`."""
    place = 4 * (minute % period)  # up from 0, down through it, and up again
    if place < period:
        return height * place // period
    if place < 3 * period:
        return height * (2 * period - place) // period
    return height * (place - 4 * period) // period


_RATES: Final = """
    AED:3.6725 AFN:66 ALL:83 AMD:383 AOA:912 ARS:1400 AUD:1.53 AWG:1.79 AZN:1.7 BAM:1.69 BBD:2
    BDT:122 BHD:0.376 BIF:2950 BMD:1 BND:1.3 BOB:6.91 BRL:5.4 BSD:1 BTN:88.5 BWP:13.4 BYN:3.4
    BZD:2.01 CAD:1.4 CDF:2250 CHF:0.8 CLP:940 CNY:7.1 COP:3800 CRC:502 CUP:24 CVE:95.3 CZK:20.9
    DJF:177.7 DKK:6.45 DOP:63 DZD:130 EGP:47.3 ERN:15 ETB:153 EUR:0.864 FJD:2.27 FKP:0.76
    GBP:0.76 GEL:2.7 GHS:11 GIP:0.76 GMD:73 GNF:8680 GTQ:7.66 GYD:209 HKD:7.78 HNL:26.3 HTG:131
    HUF:332 IDR:16700 ILS:3.25 INR:88.7 IQD:1310 IRR:42100 ISK:126 JMD:160 JOD:0.709 JPY:154
    KES:129 KGS:87.4 KHR:4010 KMF:425 KPW:900 KRW:1460 KWD:0.307 KYD:0.833 KZT:525 LAK:21700
    LBP:89500 LKR:305 LRD:182 LSL:17.2 LYD:5.45 MAD:9.27 MDL:17 MGA:4480 MKD:53.2 MMK:2100
    MNT:3590 MOP:8.01 MRU:39.8 MUR:45.9 MVR:15.4 MWK:1735 MXN:18.4 MYR:4.15 MZN:63.9 NAD:17.2
    NGN:1440 NIO:36.8 NOK:10.1 NPR:142 NZD:1.77 OMR:0.3845 PAB:1 PEN:3.37 PGK:4.23 PHP:58.9
    PKR:281 PLN:3.67 PYG:7060 QAR:3.64 RON:4.39 RSD:101 RUB:81 RWF:1453 SAR:3.75 SBD:8.23
    SCR:13.9 SDG:600 SEK:9.5 SGD:1.3 SHP:0.76 SLE:23.2 SOS:571 SRD:38.6 SSP:4600 STN:21.2
    SYP:11000 SZL:17.2 THB:32.4 TJS:9.24 TMT:3.5 TND:2.95 TOP:2.39 TRY:42.3 TTD:6.78 TWD:31.1
    TZS:2440 UAH:42.1 UGX:3600 USD:1 UYU:39.8 UZS:11950 VES:233 VND:26300 VUV:122 WST:2.81
    XAF:567 XCD:2.7 XCG:1.79 XOF:567 XPF:103 YER:238.5 ZAR:17.2 ZMW:22.6 ZWG:26.4
"""
#: What a dollar costs, in the major unit of each currency.
RATES: Final[Mapping[str, str]] = MappingProxyType(dict(pair.split(":") for pair in _RATES.split()))
