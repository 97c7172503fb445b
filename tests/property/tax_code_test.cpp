#include "domain/tax_code.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>
#include <string>

using namespace povnet;

namespace {

constexpr std::string_view substitutes = "LMNPQRSTUV";

char letter() { return *rc::gen::inRange('A', static_cast<char>('Z' + 1)); }
char digit() { return *rc::gen::inRange('0', static_cast<char>('9' + 1)); }

/// A well-formed code of nobody: any letters, a day that exists in every month.
std::string any_tax_code() {
  std::string code;
  for (int i = 0; i < 6; ++i) code += letter();
  code += {digit(), digit(), *rc::gen::elementOf(std::string("ABCDEHLMPRST"))};
  const int day = *rc::gen::inRange(1, 29) + (*rc::gen::inRange(0, 2)) * 40;
  code += static_cast<char>('0' + day / 10);
  code += static_cast<char>('0' + day % 10);
  code += {letter(), digit(), digit(), digit()};
  return code + check_letter(code);
}

}  // namespace

TEST_CASE("every way of replacing digits by letters decodes to the same person") {
  CHECK(rc::check([] {
    const std::string plain = any_tax_code();
    std::string written = plain.substr(0, 15);
    for (const std::size_t at : std::array<std::size_t, 7>{6, 7, 9, 10, 12, 13, 14})
      if (*rc::gen::inRange(0, 2) == 1)
        written[at] = substitutes[static_cast<std::size_t>(written[at] - '0')];
    written += check_letter(written);
    RC_ASSERT(classify_key(written) == KeyKind::cf);
    RC_ASSERT(has_right_check_letter(written));
    RC_ASSERT(decode_tax_code(written)->base == plain.substr(0, 15));
  }));
}

TEST_CASE("one wrong character in the first fifteen is noticed by the check letter") {
  int noticed = 0, tried = 0;
  CHECK(rc::check([&] {
    std::string code = any_tax_code();
    const auto at = *rc::gen::inRange<std::size_t>(0, 6);
    const char other = letter();
    RC_PRE(other != code[at]);
    code[at] = other;
    ++tried;
    if (!has_right_check_letter(code)) ++noticed;
  }));
  CHECK(noticed == tried);
}

TEST_CASE("anything at all can be classified") {
  CHECK(rc::check([](const std::string& text) {
    const std::string key = normal_key(text);
    RC_ASSERT(!name_of(classify_key(key)).empty());
    RC_ASSERT(doubts(key, {}).size() < 10);
  }));
}
