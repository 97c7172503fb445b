#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace povnet {

/// What may speak for, or against, two records being one person.
enum class Trait {
  same_key,       ///< one code, written as another kind
  same_base_key,  ///< tax codes that differ by omocodia alone
  near_key,       ///< codes that differ in one character, or in two swapped
  replaced_key,   ///< a temporary code on one, a tax code on the other
  agreeing_key,   ///< the tax code of one fits names and birth of the other, which has none
  other_key,      ///< two valid tax codes of different people
  same_names,
  swapped_names,
  spelled_names,   ///< but for apostrophes, hyphens and spaces
  near_names,      ///< one letter, or one of several names left out
  sounding_names,  ///< same consonants
  other_names,
  same_birth,
  swapped_birth,  ///< day and month
  near_birth,     ///< one digit
  other_birth,
  other_sex,
  same_address,
  same_phone,
  same_email
};
inline constexpr std::size_t trait_count = 20;

std::string_view name_of(Trait trait);  ///< "same_key", as the data file has it
std::optional<Trait> trait_named(std::string_view name);

struct LikenessKey {
  std::string kind, value;
};

/// A person as far as records can be alike. Texts are folded, codes normal, phones digits only.
struct PersonTraits {
  std::int64_t id = 0;
  std::string surname, name;
  std::optional<Day> birth_day;
  std::string sex;
  std::string birth_place;  ///< cadastral code
  std::string phone, email;
  std::vector<LikenessKey> keys;
  std::vector<std::string> addresses;  ///< comune and street
};

using TraitPoints = std::array<int, trait_count>;

struct Likeness {
  int score = 0;  ///< 0 to 100
  std::vector<Trait> traits;
};

/// The same whichever of the two comes first.
Likeness likeness(const PersonTraits& one, const PersonTraits& other, const TraitPoints& points);

/// The consonants by which a folded name sounds: "mohamed" and "muhammad" give the same.
std::string sound_of(std::string_view name);

/// Letters and digits alone: "d'angelo" and "dangelo" give the same.
std::string letters_of(std::string_view name);

}  // namespace povnet
