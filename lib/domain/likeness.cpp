#include "domain/likeness.h"

#include <algorithm>

#include "base/text.h"
#include "domain/name_likeness.h"
#include "domain/tax_code.h"

namespace povnet {
namespace {

constexpr std::array<std::string_view, trait_count> names{
    "same_key",       "same_base_key", "near_key",      "replaced_key",  "agreeing_key",
    "other_key",      "same_names",    "swapped_names", "spelled_names", "near_names",
    "sounding_names", "other_names",   "same_birth",    "swapped_birth", "near_birth",
    "other_birth",    "other_sex",     "same_address",  "same_phone",    "same_email"};

bool is_tax_code(const LikenessKey& key) { return key.kind == "CF" && has_right_check_letter(key.value); }

bool has_tax_code(const PersonTraits& person) { return std::ranges::any_of(person.keys, is_tax_code); }

bool is_temporary(const LikenessKey& key) {
  return key.kind == "CF_PROVV" || key.kind == "STP" || key.kind == "ENI";
}

std::string base_of(const LikenessKey& key) {
  const auto content = is_tax_code(key) ? decode_tax_code(key.value) : std::nullopt;
  return content ? content->base : std::string{};
}

/// How two codes are alike; none of the three where they are not.
std::optional<Trait> key_trait(const LikenessKey& one, const LikenessKey& other) {
  if (one.value == other.value) return Trait::same_key;
  const std::string base = base_of(one);
  if (!base.empty() && base == base_of(other)) return Trait::same_base_key;
  constexpr std::size_t tax_code_length = 16;
  if (one.value.size() == tax_code_length && one_slip(one.value, other.value)) return Trait::near_key;
  return std::nullopt;
}

std::optional<Trait> best_key_trait(const PersonTraits& one, const PersonTraits& other) {
  std::optional<Trait> best;
  for (const LikenessKey& first : one.keys)
    for (const LikenessKey& second : other.keys)
      if (const auto found = key_trait(first, second); found && (!best || *found < *best)) best = found;
  return best;
}

/// The tax code of `holder` is what names and birth of `other` would give.
bool code_fits(const PersonTraits& holder, const PersonTraits& other) {
  if (has_tax_code(other) || other.surname.empty() || other.name.empty() || !other.birth_day) return false;
  const PersonFacts facts{other.surname, other.name, other.birth_day, other.sex, other.birth_place};
  return std::ranges::any_of(holder.keys, [&](const LikenessKey& key) {
    return is_tax_code(key) && doubts(key.value, facts).empty();
  });
}

bool was_replaced(const PersonTraits& holder, const PersonTraits& other) {
  return has_tax_code(holder) && !has_tax_code(other) && std::ranges::any_of(other.keys, is_temporary);
}

void add_keys(const PersonTraits& one, const PersonTraits& other, std::vector<Trait>& traits) {
  if (const auto found = best_key_trait(one, other))
    traits.push_back(*found);
  else if (has_tax_code(one) && has_tax_code(other))
    traits.push_back(Trait::other_key);
  if (was_replaced(one, other) || was_replaced(other, one)) traits.push_back(Trait::replaced_key);
  if (code_fits(one, other) || code_fits(other, one)) traits.push_back(Trait::agreeing_key);
}

std::optional<Trait> birth_trait(const PersonTraits& one, const PersonTraits& other) {
  if (!one.birth_day || !other.birth_day) return std::nullopt;
  if (*one.birth_day == *other.birth_day) return Trait::same_birth;
  const std::string first = iso(*one.birth_day), second = iso(*other.birth_day);
  const std::string swapped = first.substr(0, 5) + first.substr(8, 2) + "-" + first.substr(5, 2);
  if (swapped == second) return Trait::swapped_birth;
  return one_slip(first, second) ? Trait::near_birth : Trait::other_birth;
}

bool same_text(const std::string& one, const std::string& other) { return !one.empty() && one == other; }

bool shares_address(const PersonTraits& one, const PersonTraits& other) {
  return std::ranges::any_of(one.addresses, [&](const std::string& address) {
    return std::ranges::find(other.addresses, address) != other.addresses.end();
  });
}

std::vector<Trait> traits_of(const PersonTraits& one, const PersonTraits& other) {
  std::vector<Trait> traits;
  add_keys(one, other, traits);
  if (const auto found = names_trait(one, other)) traits.push_back(*found);
  if (const auto found = birth_trait(one, other)) traits.push_back(*found);
  if (!one.sex.empty() && !other.sex.empty() && one.sex != other.sex) traits.push_back(Trait::other_sex);
  if (shares_address(one, other)) traits.push_back(Trait::same_address);
  if (same_text(one.phone, other.phone)) traits.push_back(Trait::same_phone);
  if (same_text(one.email, other.email)) traits.push_back(Trait::same_email);
  return traits;
}

}  // namespace

std::string_view name_of(Trait trait) { return names[static_cast<std::size_t>(trait)]; }

std::optional<Trait> trait_named(std::string_view name) {
  const auto at = std::ranges::find(names, name);
  if (at == names.end()) return std::nullopt;
  return static_cast<Trait>(at - names.begin());
}

Likeness likeness(const PersonTraits& one, const PersonTraits& other, const TraitPoints& points) {
  Likeness found{.traits = traits_of(one, other)};
  for (const Trait trait : found.traits) found.score += points[static_cast<std::size_t>(trait)];
  found.score = std::clamp(found.score, 0, 100);
  return found;
}

}  // namespace povnet
