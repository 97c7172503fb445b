#include "domain/iban.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace povnet;

namespace {

constexpr std::string_view figures = "0123456789";

/// An Italian account of any figures, with the check digits that make it right: one pair of a hundred does.
std::string right_iban(const std::string& account) {
  for (int digits = 2; digits <= 98; ++digits) {
    std::string iban = "IT" + std::string(digits < 10 ? "0" : "") + std::to_string(digits) + "X" + account;
    if (!iban_fault(iban)) return iban;
  }
  return {};
}

}  // namespace

TEST_CASE("V-17: every account has check digits, and one figure changed is always seen") {
  CHECK(rc::check([] {
    const auto account = *rc::gen::container<std::string>(22, rc::gen::elementOf(std::string(figures)));
    const std::string iban = right_iban(account);
    RC_ASSERT(!iban.empty());
    std::string other = iban;
    const auto place = *rc::gen::inRange<std::size_t>(5, iban.size());
    other[place] = *rc::gen::elementOf(std::string(figures));
    RC_ASSERT((other == iban) == !iban_fault(other));
  }));
}

TEST_CASE("blanks and small letters never change what an IBAN says") {
  CHECK(rc::check([](const std::string& typed) {
    const std::string normal = normal_iban(typed);
    RC_ASSERT(iban_fault(normal_iban(" " + normal)) == iban_fault(normal_iban(normal)));
  }));
}
