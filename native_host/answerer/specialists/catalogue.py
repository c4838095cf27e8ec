"""Every exact tool, made once."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

from native_host.answerer.specialists.age import Age
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.answerer.specialists.change_case import ChangeCase
from native_host.answerer.specialists.check_digits import CheckDigits
from native_host.answerer.specialists.clock_difference import ClockDifference
from native_host.answerer.specialists.clock_format import ClockFormat
from native_host.answerer.specialists.clock_shift import ClockShift
from native_host.answerer.specialists.code_points import CodePoints
from native_host.answerer.specialists.colours import Colours
from native_host.answerer.specialists.count_occurrences import CountOccurrences
from native_host.answerer.specialists.count_text import CountText
from native_host.answerer.specialists.cron_words import CronWords
from native_host.answerer.specialists.data_conversion import DataConversion
from native_host.answerer.specialists.data_validation import DataValidation
from native_host.answerer.specialists.date_difference import DateDifference
from native_host.answerer.specialists.date_shift import DateShift
from native_host.answerer.specialists.day_of_year import DayOfYear
from native_host.answerer.specialists.duration_conversion import DurationConversion
from native_host.answerer.specialists.duration_sum import DurationSum
from native_host.answerer.specialists.extract_column import ExtractColumn
from native_host.answerer.specialists.extraction import Extraction
from native_host.answerer.specialists.filter_lines import FilterLines
from native_host.answerer.specialists.hashes import Hashes
from native_host.answerer.specialists.identifier_case import IdentifierCase
from native_host.answerer.specialists.ip_networks import IpNetworks
from native_host.answerer.specialists.join_lines import JoinLines
from native_host.answerer.specialists.json_layout import JsonLayout
from native_host.answerer.specialists.jwt_decode import JwtDecode
from native_host.answerer.specialists.leap_year import LeapYear
from native_host.answerer.specialists.list_steps import ListSteps
from native_host.answerer.specialists.month_length import MonthLength
from native_host.answerer.specialists.most_frequent import MostFrequent
from native_host.answerer.specialists.number_bases import NumberBases
from native_host.answerer.specialists.number_lines import NumberLines
from native_host.answerer.specialists.percentages import Percentages
from native_host.answerer.specialists.regex_test import RegexTest
from native_host.answerer.specialists.remove_duplicates import RemoveDuplicates
from native_host.answerer.specialists.remove_empty_lines import RemoveEmptyLines
from native_host.answerer.specialists.reverse_lines import ReverseLines
from native_host.answerer.specialists.roman_numerals import RomanNumerals
from native_host.answerer.specialists.sort_lines import SortLines
from native_host.answerer.specialists.specialist import Specialist
from native_host.answerer.specialists.split_text import SplitText
from native_host.answerer.specialists.sql_formatting import SqlFormatting
from native_host.answerer.specialists.text_codecs import TextCodecs
from native_host.answerer.specialists.text_diff import TextDiff
from native_host.answerer.specialists.time_zone import TimeZone
from native_host.answerer.specialists.trim_space import TrimSpace
from native_host.answerer.specialists.unit_conversion import UnitConversion
from native_host.answerer.specialists.unix_time import UnixTime
from native_host.answerer.specialists.url_parts import UrlParts
from native_host.answerer.specialists.uuids import Uuids
from native_host.answerer.specialists.week_number import WeekNumber
from native_host.answerer.specialists.weekday import Weekday
from native_host.answerer.specialists.working_days import WorkingDays
from native_host.answerer.specialists.xml_layout import XmlLayout


def local_time() -> datetime:
    """Now, where this machine stands."""
    return datetime.now(UTC).astimezone()


def all_specialists(
    now: Callable[[], datetime] = local_time, random_bytes: Callable[[int], bytes] = secrets.token_bytes
) -> tuple[Specialist, ...]:
    return (
        Age(now),
        Arithmetic(),
        ChangeCase(),
        CheckDigits(),
        ClockDifference(),
        ClockFormat(),
        ClockShift(),
        CodePoints(),
        Colours(),
        CountOccurrences(),
        CountText(),
        CronWords(),
        DataConversion(),
        DataValidation(),
        DateDifference(now),
        DateShift(now),
        DayOfYear(now),
        DurationConversion(),
        DurationSum(),
        ExtractColumn(),
        Extraction(),
        FilterLines(),
        Hashes(),
        IdentifierCase(),
        IpNetworks(),
        JoinLines(),
        JsonLayout(),
        JwtDecode(),
        LeapYear(now),
        ListSteps(),
        MonthLength(),
        MostFrequent(),
        NumberBases(),
        NumberLines(),
        Percentages(),
        RegexTest(),
        RemoveDuplicates(),
        RemoveEmptyLines(),
        ReverseLines(),
        RomanNumerals(),
        SortLines(),
        SplitText(),
        SqlFormatting(),
        TextCodecs(),
        TextDiff(),
        TimeZone(now),
        TrimSpace(),
        UnitConversion(),
        UnixTime(now),
        UrlParts(),
        Uuids(now, random_bytes),
        WeekNumber(now),
        Weekday(now),
        WorkingDays(now),
        XmlLayout(),
    )
