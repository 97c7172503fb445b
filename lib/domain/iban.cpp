#include "domain/iban.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace povnet {
namespace {

/// The registry of ISO 13616: country and length of its IBANs.
constexpr std::array<std::pair<std::string_view, std::size_t>, 77> lengths{
    {{"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
     {"BH", 22}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22},
     {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27},
     {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28},
     {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20},
     {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"MC", 27}, {"MD", 24},
     {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NL", 18}, {"NO", 15}, {"PK", 24},
     {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"SA", 24}, {"SC", 31},
     {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"ST", 25}, {"SV", 28}, {"TL", 23}, {"TN", 24},
     {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}}};

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// The country and the check digits go to the end, a letter counts for two figures: A is 10.
int remainder_97(std::string_view iban) {
  int remainder = 0;
  for (std::size_t i = 0; i < iban.size(); ++i) {
    const char c = iban[(i + 4) % iban.size()];
    remainder = is_figure(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
  }
  return remainder;
}

}  // namespace

std::string_view name_of(IbanFault fault) {
  switch (fault) {
    case IbanFault::country:
      return "country";
    case IbanFault::length:
      return "length";
    case IbanFault::form:
      return "form";
    case IbanFault::check_digits:
      return "check_digits";
  }
  return "form";
}

std::string normal_iban(std::string_view typed) {
  std::string plain = upper(squeeze(typed));
  std::erase_if(plain, [](char c) { return c == ' ' || c == '-'; });
  return plain.starts_with("IBAN") ? plain.substr(4) : plain;
}

std::optional<IbanFault> iban_fault(std::string_view normal) {
  const auto* country =
      std::ranges::find(lengths, normal.substr(0, 2), &std::pair<std::string_view, std::size_t>::first);
  if (country == lengths.end()) return IbanFault::country;
  if (normal.size() != country->second) return IbanFault::length;
  const bool formed = is_figure(normal[2]) && is_figure(normal[3]) &&
                      std::ranges::all_of(normal, [](char c) { return is_figure(c) || is_capital(c); });
  if (!formed) return IbanFault::form;
  return remainder_97(normal) == 1 ? std::nullopt : std::optional(IbanFault::check_digits);
}

}  // namespace povnet
