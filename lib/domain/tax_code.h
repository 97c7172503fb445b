#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace povnet {

/// What identifies a person, by its form (design 5, Identity).
enum class KeyKind { cf, cf_provv, stp, eni, other };

/// "CF", "CF_PROVV", "STP", "ENI", "ALTRO": as the case file has them.
std::string_view name_of(KeyKind kind);

/// Upper case, without blanks; nothing else is changed.
std::string normal_key(std::string_view typed);

/// By form and check character; whatever fits none is `other`. `typed` must be normal.
KeyKind classify_key(std::string_view typed);

/// What a definitive tax code (DM 23.12.1976) says of its holder, after undoing omocodia.
struct TaxCodeContent {
  std::string base;  ///< first 15 characters, substituted digits restored
  bool female = false;
  int year_of_century = 0;  ///< 0 to 99: the century is not in the code
  unsigned month = 0;       ///< 1 to 12
  unsigned day = 0;         ///< 1 to 31
  std::string place;        ///< cadastral code, Z + 3 digits abroad
};

/// Nothing unless the code has the form of a definitive one and its day exists in some century.
std::optional<TaxCodeContent> decode_tax_code(std::string_view normal);

bool has_right_check_letter(std::string_view normal);  ///< of the 16 characters as typed
char check_letter(std::string_view first_fifteen);     ///< upper case letters and digits only

/// 7 + 3 digits and a check digit; the same arithmetic as a VAT number. All zeros is refused.
bool is_provisional_tax_code(std::string_view normal);

/// Digits replaced by letters, and whether one stands left of a plain digit (unusual order).
struct Omocodia {
  int substituted = 0;
  bool unusual_order = false;
};
Omocodia omocodia_of(std::string_view normal);

/// The 15 characters that name, birth and place give; names in UTF-8, as they are written.
std::string surname_letters(std::string_view surname);
std::string name_letters(std::string_view name);

struct PersonFacts {
  std::string surname;
  std::string name;
  std::optional<Day> birth_day;
  std::string sex;          ///< "M", "F" or empty
  std::string birth_place;  ///< cadastral code or empty
};

/// In what a key disagrees with the person's facts; only facts that are known are compared. The code
/// stays as it is: people change names, the code does not (cases.md 5.3, so a warning, never an error).
enum class KeyDoubt {
  form,          ///< fits no known form
  check_letter,  ///< form of a tax code, wrong last letter
  surname,
  name,
  birth_day,
  sex,
  birth_place,
  unusual_omocodia,
  provisional_office  ///< right check digit, office not among `known_offices`
};
std::string_view describe(KeyDoubt doubt);  ///< Italian, without any personal value
/// Without `known_offices` (3 digits each, as data) the office of a provisional code is not judged.
std::vector<KeyDoubt> doubts(std::string_view normal, const PersonFacts& facts,
                             std::span<const std::string> known_offices = {});

}  // namespace povnet
