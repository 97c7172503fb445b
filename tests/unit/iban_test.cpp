#include "domain/iban.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

struct IbanCase {
  const char* typed;
  std::optional<IbanFault> fault;
};

}  // namespace

TEST_CASE("V-17: an IBAN has the length of its country and the right check digits") {
  const IbanCase cases[]{
      {"IT60X0542811101000000123456", std::nullopt},  // the examples of the registry
      {"SM86U0322509800000000270100", std::nullopt},
      {"DE89370400440532013000", std::nullopt},
      {"FR1420041010050500013M02606", std::nullopt},
      {"GB29NWBK60161331926819", std::nullopt},
      {"NO9386011117947", std::nullopt},
      {"MT84MALT011000012345MTLCAST001S", std::nullopt},
      {"it60 x054 2811 1010 0000 0123 456", std::nullopt},
      {"IBAN IT60-X05428-11101-000000123456", std::nullopt},
      {"IT61X0542811101000000123456", IbanFault::check_digits},
      {"IT60X0542811101000000123465", IbanFault::check_digits},
      {"IT60X054281110100000012345", IbanFault::length},
      {"IT60X05428111010000001234567", IbanFault::length},
      {"DE893704004405320130000", IbanFault::length},
      {"IT6OX0542811101000000123456", IbanFault::form},
      {"IT60X054281110100000012345?", IbanFault::form},
      {"XX60X0542811101000000123456", IbanFault::country},
      {"conto 12", IbanFault::country},
      {"IT", IbanFault::length},
      {"", IbanFault::country},
  };
  for (const IbanCase& one : cases) {
    CAPTURE(one.typed);
    CHECK(iban_fault(normal_iban(one.typed)) == one.fault);
  }
}

TEST_CASE("an IBAN is kept in capitals, without what forms print in it") {
  CHECK(normal_iban(" it60 x054-2811 1010 0000 0123 456 ") == "IT60X0542811101000000123456");
  CHECK(normal_iban("") == "");
}
