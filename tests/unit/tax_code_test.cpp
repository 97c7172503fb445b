#include "domain/tax_code.h"

#include <doctest/doctest.h>

#include <array>

using namespace povnet;

namespace {

struct Known {
  const char* surname;
  const char* name;
  const char* sex;
  const char* born;
  const char* place;
  const char* code;
};

constexpr std::array<Known, 13> known{
    {{"Rossi", "Mario", "M", "1979-02-11", "C566", "RSSMRA79B11C566R"},
     {"Bianchi", "Anna", "F", "1985-04-12", "F119", "BNCNNA85D52F119P"},
     {"Verdi", "Luca", "M", "1990-12-31", "C003", "VRDLCU90T31C003O"},
     {"Fo", "Ada", "F", "2001-01-01", "E317", "FOXDAA01A41E317O"},
     {"Yu", "Li", "F", "1998-08-20", "Z210", "YUXLIX98M60Z210A"},
     {"De Santis", "Gianfranco", "M", "1972-09-09", "L883", "DSNGFR72P09L883N"},
     {"D'Amico", "Niccolò", "M", "2010-06-30", "I696", "DMCNCL10H30I696R"},
     {"Aiello", "Ia", "F", "1966-03-03", "L454", "LLAIAX66C43L454P"},
     {"Colombo", "Maria Teresa", "F", "1954-10-15", "E610", "CLMMTR54R55E610L"},
     {"Hoxha", "Arben", "M", "1983-05-07", "Z100", "HXHRBN83E07Z100F"},
     {"Esposito", "Giulia", "F", "2004-02-29", "G965", "SPSGLI04B69G965F"},
     {"El Idrissi", "Youssef", "M", "1995-07-18", "Z330", "LDRYSF95L18Z330M"},
     {"Ferrari", "Olga", "F", "1925-11-11", "F205", "FRRLGO25S51F205Y"}}};

PersonFacts facts_of(const Known& person) {
  return {person.surname, person.name, parse_iso_day(person.born), person.sex, person.place};
}

}  // namespace

TEST_CASE("known tax codes agree with the person they were made for") {
  for (const Known& person : known) {
    CAPTURE(person.code);
    CHECK(classify_key(person.code) == KeyKind::cf);
    CHECK(doubts(person.code, facts_of(person)).empty());
  }
}

TEST_CASE("a tax code names the fact that it disagrees with, and only that") {
  PersonFacts facts = facts_of(known[1]);
  const char* code = known[1].code;
  SUBCASE("surname") {
    facts.surname = "Verdi";
    CHECK(doubts(code, facts) == std::vector{KeyDoubt::surname});
  }
  SUBCASE("birth day") {
    facts.birth_day = parse_iso_day("1985-04-13");
    CHECK(doubts(code, facts) == std::vector{KeyDoubt::birth_day});
  }
  SUBCASE("sex") {
    facts.sex = "M";
    CHECK(doubts(code, facts) == std::vector{KeyDoubt::sex});
  }
  SUBCASE("place") {
    facts.birth_place = "F205";
    CHECK(doubts(code, facts) == std::vector{KeyDoubt::birth_place});
  }
  SUBCASE("what is not known is not compared") { CHECK(doubts(code, {}).empty()); }
  SUBCASE("another century is no disagreement") {
    facts.birth_day = parse_iso_day("1885-04-12");
    CHECK(doubts(code, facts).empty());
  }
}

TEST_CASE("omocodia decodes to the same person, whatever digits are letters") {
  const auto base = decode_tax_code("VRDLCU90T31C003O");
  REQUIRE(base);
  for (const char* code : {"VRDLCU90T31C00PK", "VRDLCU90T31C0LPV", "VRDLCUVLTPMCLLPC"}) {
    CAPTURE(code);
    CHECK(has_right_check_letter(code));
    const auto content = decode_tax_code(code);
    REQUIRE(content);
    CHECK(content->base == base->base);
  }
  CHECK(decode_tax_code("BNCNNAURDRNFMMVR")->female);
  CHECK(doubts("BNCNNAU5D52F119M", {}) == std::vector{KeyDoubt::unusual_omocodia});
  CHECK(doubts("BNCNNAU5D52F11VB", {}) == std::vector{KeyDoubt::unusual_omocodia});
}

TEST_CASE("a wrong check letter is a doubt, the code keeps its kind") {
  CHECK(classify_key("BNCNNA85D52F119Q") == KeyKind::cf);
  CHECK(doubts("BNCNNA85D52F119Q", {}) == std::vector{KeyDoubt::check_letter});
  CHECK(doubts("VRDLCU90T31C003P", {}) == std::vector{KeyDoubt::check_letter});
}

TEST_CASE("a day must exist in some century") {
  CHECK(decode_tax_code("SPSGLI04B69G965F"));
  CHECK_FALSE(decode_tax_code("SPSGLI04B70G965F"));
  CHECK(decode_tax_code("SPSGLI00B69G965F"));        // 29 February 2000
  CHECK_FALSE(decode_tax_code("SPSGLI01B69G965F"));  // neither 1901 nor 2001
}

TEST_CASE("provisional numeric codes") {
  for (const char* code : {"12345670157", "80000000010", "90000010158"})
    CHECK(classify_key(code) == KeyKind::cf_provv);
  CHECK(classify_key("12345670158") == KeyKind::other);
  CHECK(classify_key("00000000000") == KeyKind::other);
  const std::array<std::string, 2> offices{"015", "100"};
  CHECK(doubts("80012345676", {}, offices) == std::vector{KeyDoubt::provisional_office});
  CHECK(doubts("12345670157", {}, offices).empty());
  CHECK(doubts("80012345676", {}).empty());
}

TEST_CASE("foreigners' health codes and anything else") {
  CHECK(classify_key("STP0301230000017") == KeyKind::stp);
  CHECK(classify_key("ENI0301230000017") == KeyKind::eni);
  CHECK(classify_key("PASS-44") == KeyKind::other);
  CHECK(doubts("PASS-44", {}) == std::vector{KeyDoubt::form});
}

TEST_CASE("keys are compared in upper case without blanks") {
  CHECK(normal_key(" bncnna 85d52 f119p ") == "BNCNNA85D52F119P");
}
