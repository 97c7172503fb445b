#include <doctest/doctest.h>

#include <array>

#include "base/day.h"
#include "base/number.h"
#include "base/period.h"
#include "base/text.h"

using namespace povnet;

TEST_CASE("days are read as people write them") {
  const Day day = make_day(2026, 3, 9);
  for (const char* text : {"2026-03-09", "9/3/2026", "09-03-2026", " 09.03.2026 "}) {
    CAPTURE(text);
    CHECK(parse_day(text) == day);
  }
  for (const char* text :
       {"", "2026-02-30", "31/04/2026", "9/3/26", "9/3-2026", "0009-01-01", "20260309", "a/b/2026"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text));
  }
  CHECK(parse_compact_day("20240229") == make_day(2024, 2, 29));
  CHECK_FALSE(parse_compact_day("20230229"));
  CHECK_FALSE(parse_compact_day("00000000"));
}

TEST_CASE("months and weeks") {
  CHECK(iso(add_months(make_day(2026, 1, 31), 1)) == "2026-02-28");
  CHECK(iso(add_months(make_day(2026, 1, 15), -13)) == "2024-12-15");
  CHECK(iso(monday_of(make_day(2026, 3, 15))) == "2026-03-09");
  CHECK(iso(monday_of(make_day(2026, 3, 16))) == "2026-03-16");
  CHECK(italian(make_day(2026, 3, 9)) == "09/03/2026");
}

TEST_CASE("money is read in both notations, and never guessed") {
  CHECK(parse_cents("1.234,56") == 123456);
  CHECK(parse_cents("1234.56") == 123456);
  CHECK(parse_cents("€ 578.353,59") == 57835359);
  CHECK(parse_cents("-3") == -300);
  CHECK(parse_cents("1.234") == 123400);
  CHECK(parse_cents("1,5") == 150);
  CHECK(parse_cents("1 234,50") == 123450);
  CHECK(parse_cents("0,500") == 50);
  for (const char* text :
       {"", "-", "1,234,56", "12.34.56", "1,005", "12a", "1..2", ",", "99999999999999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_cents(text));
  }
}

TEST_CASE("7,30 is 7.3 hours unless the source writes clock hours") {
  CHECK(parse_minutes("7,30") == 438);
  CHECK(parse_minutes("7,30", HoursStyle::clock) == 450);
  CHECK(parse_minutes("7,5", HoursStyle::clock) == 470);
  CHECK(parse_minutes("7:30") == 450);
  CHECK(parse_minutes("4.5") == 270);
  CHECK(parse_minutes("8") == 480);
  CHECK_FALSE(parse_minutes("7:60"));
  CHECK_FALSE(parse_minutes("7,75", HoursStyle::clock));
  CHECK_FALSE(parse_minutes("A"));
}

TEST_CASE("decimals go out plain or Italian") {
  CHECK(plain_decimal(123456, 2) == "1234.56");
  CHECK(plain_decimal(-5, 2) == "-0.05");
  CHECK(italian_decimal(123456789, 2) == "1.234.567,89");
  CHECK(italian_decimal(-123456, 2) == "-1.234,56");
  CHECK(italian_decimal(999, 0) == "999");
  CHECK(clock(450) == "7:30");
  CHECK(clock(-5) == "-0:05");
}

TEST_CASE("scaling rounds half away from zero") {
  CHECK(scale(1, 1, 2) == 1);
  CHECK(scale(-1, 1, 2) == -1);
  CHECK(scale(2600, 101, 100) == 2626);
  CHECK(scale(9'000'000'000'000'000, 3, 2) == 13'500'000'000'000'000);
}

TEST_CASE("periods") {
  const Day today = make_day(2026, 11, 5);
  const auto period = [today](const char* text) { return parse_period(text, today); };
  CHECK(period("2026-10") == Period{make_day(2026, 10, 1), make_day(2026, 10, 31)});
  CHECK(period("2026-Q4") == Period{make_day(2026, 10, 1), make_day(2026, 12, 31)});
  CHECK(period("2026-H1") == Period{make_day(2026, 1, 1), make_day(2026, 6, 30)});
  CHECK(period("last-month") == period("2026-10"));
  CHECK(period("mese-scorso") == period("2026-10"));
  CHECK(period("last-quarter") == period("2026-Q3"));
  CHECK(period("2026-01-01..31/03/2026") == period("2026-Q1"));
  for (const char* text : {"", "2026-13", "2026-Q5", "2026-02-02..2026-01-01", "ottobre", "2026-1"}) {
    CAPTURE(text);
    CHECK_FALSE(period(text));
  }
  CHECK(last_complete_month(today) == *period("2026-10"));
  CHECK(last_complete_month(make_day(2026, 10, 31)) == *period("2026-10"));
  CHECK(label(*period("2026-10")) == "ottobre 2026");
  CHECK(label(*period("2026-Q2")) == "2° trimestre 2026");
  CHECK(label(*period("2026-H2")) == "2° semestre 2026");
}

TEST_CASE("names and headings are compared folded") {
  CHECK(fold("  Fò\u00a0 È ") == "fo e");
  CHECK(fold("D’Amico") == "d'amico");
  CHECK(fold("POZZUOLO  MARTESANA") == fold("Pozzuolo Martesana"));
  CHECK(fold("Łódź Ştefan Ţ") == "lodz stefan t");
  CHECK(fold("Ș Ț") == "s t");
  CHECK(fold("Niccolo\u0300") == fold("Niccolò"));
}

TEST_CASE("case changes keep accents") {
  CHECK(upper("perché Niccolò ž") == "PERCHÉ NICCOLÒ Ž");
  CHECK(lower("PERCHÉ NICCOLÒ Ž") == "perché niccolò ž");
}

TEST_CASE("width counts columns, not bytes") {
  CHECK(display_width("così") == 4);
  CHECK(display_width("e\u0301") == 1);
  CHECK(pad("così", 6) == "così  ");
  CHECK(pad("12", 4, true) == "  12");
}

TEST_CASE("bytes that are not UTF-8 are told apart") {
  CHECK(is_utf8("perché"));
  CHECK_FALSE(is_utf8("perch\xe9"));
  CHECK_FALSE(is_utf8("\xc0\x80"));
  CHECK_FALSE(is_utf8("\xed\xa0\x80"));
}

TEST_CASE("the nearest known word is proposed, a far one is not") {
  const std::array<std::string, 3> known{"monthly", "multifondo", "qsfp"};
  CHECK(nearest("montly", known) == "monthly");
  CHECK(nearest("Multifond", known) == "multifondo");
  CHECK_FALSE(nearest("zzzzzz", known));
}

TEST_CASE("text is broken at spaces, by the columns it takes") {
  CHECK(wrap("", 10) == "");
  CHECK(wrap("una riga", 10) == "una riga");
  CHECK(wrap("perché sì è così", 9, "  ") == "perché sì\n  è così");
  CHECK(wrap("una parolalunghissima qui", 8) == "una\nparolalunghissima\nqui");
}
