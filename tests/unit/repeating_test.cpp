#include "intake/repeating.h"

#include <doctest/doctest.h>

using namespace povnet;

TEST_CASE("a message repeats numbers, days and codes of records") {
  for (const char* text : {"31/02/1932", "12,5", "1.234,56", "2026-10", "Q", "P-000123", "33%"}) {
    CAPTURE(text);
    CHECK(may_repeat(text, false));
  }
}

TEST_CASE("a message repeats a slip of a known word, nothing else") {
  CHECK(may_repeat("dimoraa", true));
  CHECK(!may_repeat("dimoraa", false));
  CHECK(repeated("Rossi", false) == "il valore");
  CHECK(repeated("Mezo", true) == "\"Mezo\"");
}

TEST_CASE("a message never repeats what may be a person's, however near it is") {
  for (const char* text :
       {"BBBBBB30A01Z999J", "bbbbbb30a01z999x", "BBB BBB 30A01 Z999J", "00000000000", "333 1234567",
        "Bbbari Bbbina", "BBBARI BBBINA", "Èbbari Àbbina", "D'Bbbari Bbbina"}) {
    CAPTURE(text);
    CHECK(!may_repeat(text, false));
    CHECK((!may_repeat(text, true) || std::string(text) == "333 1234567"));
  }
}
