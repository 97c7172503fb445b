#include "domain/tax_code.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace povnet {
namespace {

/// Of the digits, then the letters.
constexpr std::array<int, 36> odd_values{1,  0, 5, 7,  9,  13, 15, 17, 19, 21, 1,  0,
                                         5,  7, 9, 13, 15, 17, 19, 21, 2,  4,  18, 20,
                                         11, 3, 6, 8,  12, 14, 16, 10, 22, 25, 24, 23};
constexpr std::string_view omocodia_letters = "LMNPQRSTUV";
constexpr std::string_view month_letters = "ABCDEHLMPRST";
constexpr std::array<std::size_t, 7> digit_places{6, 7, 9, 10, 12, 13, 14};
constexpr std::string_view vowels = "AEIOU";
constexpr unsigned female_offset = 40;

bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool is_vowel(char c) { return vowels.find(c) != std::string_view::npos; }

bool is_digit_place(std::size_t at) {
  for (const std::size_t place : digit_places)
    if (place == at) return true;
  return false;
}

bool fits_at(std::size_t at, char c) {
  if (at == 8) return month_letters.find(c) != std::string_view::npos;
  if (is_digit_place(at)) return is_digit(c) || omocodia_letters.find(c) != std::string_view::npos;
  return is_letter(c);
}

bool has_tax_code_form(std::string_view code) {
  if (code.size() != 16) return false;
  for (std::size_t at = 0; at < code.size(); ++at)
    if (!fits_at(at, code[at])) return false;
  return true;
}

bool has_health_form(std::string_view code, std::string_view prefix) {
  if (code.size() != 16 || !code.starts_with(prefix)) return false;
  for (const char c : code.substr(3))
    if (!is_digit(c)) return false;
  return true;
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

bool exists_in_some_century(int year, unsigned month, unsigned day) {
  constexpr std::array<unsigned, 12> longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (day < 1 || day > longest.at(month - 1)) return false;
  return month != 2 || day != 29 || is_leap(1900 + year) || is_leap(2000 + year);
}

int number_at(std::string_view digits, std::size_t at) {
  return (digits[at] - '0') * 10 + digits[at + 1] - '0';
}

/// Upper case base letters only: accents, blanks and apostrophes drop out.
std::string capitals_of(std::string_view text) {
  std::string letters;
  for (const char c : fold(text))
    if (c >= 'a' && c <= 'z') letters += static_cast<char>(c - 'a' + 'A');
  return letters;
}

std::string consonants_of(std::string_view letters) {
  std::string found;
  for (const char c : letters)
    if (!is_vowel(c)) found += c;
  return found;
}

std::string three_of(std::string_view letters) {
  std::string chosen = consonants_of(letters);
  for (const char c : letters)
    if (is_vowel(c)) chosen += c;
  return (chosen + "XXX").substr(0, 3);
}

void compare_names(std::string_view base, const PersonFacts& facts, std::vector<KeyDoubt>& found) {
  if (!facts.surname.empty() && surname_letters(facts.surname) != base.substr(0, 3))
    found.push_back(KeyDoubt::surname);
  if (!facts.name.empty() && name_letters(facts.name) != base.substr(3, 3)) found.push_back(KeyDoubt::name);
}

void compare_birth(const TaxCodeContent& content, const PersonFacts& facts, std::vector<KeyDoubt>& found) {
  if (facts.birth_day) {
    const std::chrono::year_month_day born{*facts.birth_day};
    const bool same = static_cast<int>(born.year()) % 100 == content.year_of_century &&
                      static_cast<unsigned>(born.month()) == content.month &&
                      static_cast<unsigned>(born.day()) == content.day;
    if (!same) found.push_back(KeyDoubt::birth_day);
  }
  if (!facts.sex.empty() && (facts.sex == "F") != content.female) found.push_back(KeyDoubt::sex);
  if (!facts.birth_place.empty() && facts.birth_place != content.place)
    found.push_back(KeyDoubt::birth_place);
}

}  // namespace

std::string_view name_of(KeyKind kind) {
  switch (kind) {
    case KeyKind::cf:
      return "CF";
    case KeyKind::cf_provv:
      return "CF_PROVV";
    case KeyKind::stp:
      return "STP";
    case KeyKind::eni:
      return "ENI";
    case KeyKind::other:
      break;
  }
  return "ALTRO";
}

std::string normal_key(std::string_view typed) {
  std::string key;
  key.reserve(typed.size());
  for (const char c : trim(typed)) {
    if (c == ' ' || c == '\t') continue;
    key += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return key;
}

KeyKind classify_key(std::string_view typed) {
  if (has_tax_code_form(typed)) return KeyKind::cf;
  if (is_provisional_tax_code(typed)) return KeyKind::cf_provv;
  if (has_health_form(typed, "STP")) return KeyKind::stp;
  if (has_health_form(typed, "ENI")) return KeyKind::eni;
  return KeyKind::other;
}

char check_letter(std::string_view first_fifteen) {
  int sum = 0;
  for (std::size_t at = 0; at < first_fifteen.size(); ++at) {
    const char c = first_fifteen[at];
    const int even = is_digit(c) ? c - '0' : c - 'A';
    sum += at % 2 == 0 ? odd_values.at(static_cast<std::size_t>(is_digit(c) ? even : even + 10)) : even;
  }
  return static_cast<char>('A' + sum % 26);
}

bool has_right_check_letter(std::string_view normal) {
  return has_tax_code_form(normal) && check_letter(normal.substr(0, 15)) == normal[15];
}

std::optional<TaxCodeContent> decode_tax_code(std::string_view normal) {
  if (!has_tax_code_form(normal)) return std::nullopt;
  TaxCodeContent content;
  content.base = std::string(normal.substr(0, 15));
  for (const std::size_t at : digit_places)
    if (const auto digit = omocodia_letters.find(content.base[at]); digit != std::string_view::npos)
      content.base[at] = static_cast<char>('0' + digit);
  content.year_of_century = number_at(content.base, 6);
  content.month = static_cast<unsigned>(month_letters.find(content.base[8])) + 1;
  const auto day = static_cast<unsigned>(number_at(content.base, 9));
  content.female = day > female_offset;
  content.day = content.female ? day - female_offset : day;
  content.place = content.base.substr(11, 4);
  if (!exists_in_some_century(content.year_of_century, content.month, content.day)) return std::nullopt;
  return content;
}

bool is_provisional_tax_code(std::string_view normal) {
  if (normal.size() != 11 || normal.find_first_not_of('0') == std::string_view::npos) return false;
  int sum = 0;
  for (std::size_t at = 0; at < normal.size(); ++at) {
    if (!is_digit(normal[at])) return false;
    if (at == 10) break;
    const int digit = normal[at] - '0';
    const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += at % 2 == 0 ? digit : doubled;
  }
  return (10 - sum % 10) % 10 == normal[10] - '0';
}

Omocodia omocodia_of(std::string_view normal) {
  Omocodia seen;
  if (!has_tax_code_form(normal)) return seen;
  for (const std::size_t at : digit_places) {
    if (!is_digit(normal[at])) {
      ++seen.substituted;
    } else if (seen.substituted > 0) {
      seen.unusual_order = true;  // substitution starts from the rightmost digit
    }
  }
  return seen;
}

std::string surname_letters(std::string_view surname) { return three_of(capitals_of(surname)); }

std::string name_letters(std::string_view name) {
  const std::string letters = capitals_of(name);
  const std::string consonants = consonants_of(letters);
  if (consonants.size() < 4) return three_of(letters);
  return {consonants[0], consonants[2], consonants[3]};
}

std::string_view describe(KeyDoubt doubt) {
  switch (doubt) {
    case KeyDoubt::form:
      return "il codice non ha la forma di un codice fiscale, STP o ENI";
    case KeyDoubt::check_letter:
      return "la lettera di controllo del codice fiscale non torna";
    case KeyDoubt::surname:
      return "il codice fiscale non concorda con il cognome";
    case KeyDoubt::name:
      return "il codice fiscale non concorda con il nome";
    case KeyDoubt::birth_day:
      return "il codice fiscale non concorda con la data di nascita";
    case KeyDoubt::sex:
      return "il codice fiscale non concorda con il sesso";
    case KeyDoubt::birth_place:
      return "il codice fiscale non concorda con il luogo di nascita";
    case KeyDoubt::unusual_omocodia:
      return "il codice fiscale ha lettere di omocodia in un ordine insolito";
    case KeyDoubt::provisional_office:
      break;
  }
  return "il codice provvisorio ha un ufficio sconosciuto";
}

std::vector<KeyDoubt> doubts(std::string_view normal, const PersonFacts& facts,
                             std::span<const std::string> known_offices) {
  std::vector<KeyDoubt> found;
  if (is_provisional_tax_code(normal)) {
    const bool judged = !known_offices.empty();
    if (judged && std::ranges::find(known_offices, normal.substr(7, 3)) == known_offices.end())
      found.push_back(KeyDoubt::provisional_office);
    return found;
  }
  if (has_health_form(normal, "STP") || has_health_form(normal, "ENI")) return found;
  if (!has_tax_code_form(normal)) return {KeyDoubt::form};
  if (!has_right_check_letter(normal)) found.push_back(KeyDoubt::check_letter);
  if (omocodia_of(normal).unusual_order) found.push_back(KeyDoubt::unusual_omocodia);
  const auto content = decode_tax_code(normal);
  compare_names(normal, facts, found);
  if (content) compare_birth(*content, facts, found);
  if (!content) found.push_back(KeyDoubt::birth_day);
  return found;
}

}  // namespace povnet
