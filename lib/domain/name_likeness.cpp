#include "domain/name_likeness.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace povnet {
namespace {

/// Shorter names differ in one letter and are other names: "ali", "ari".
constexpr std::size_t shortest_near = 4;

bool is_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0; }

/// The letter that sounds the same in the spellings of other languages; 0: not heard.
char heard(char c) {
  constexpr std::string_view silent = "aeiouyhj";
  if (silent.find(c) != std::string_view::npos) return 0;
  switch (c) {
    case 'k':
    case 'q':
      return 'c';
    case 'w':
      return 'v';
    case 'z':
    case 'x':
      return 's';
    default:
      return c;
  }
}

/// One letter more, at most, in the longer of two.
bool one_letter_more(std::string_view shorter, std::string_view longer) {
  if (longer.size() != shorter.size() + 1) return false;
  const auto [first, second] = std::ranges::mismatch(shorter, longer);
  return std::equal(first, shorter.end(), second + 1, longer.end());
}

/// "anna" is in "anna maria".
bool is_part_of(std::string_view one, std::string_view other) {
  const std::vector<std::string> words = split(other, " -");
  return std::ranges::all_of(split(one, " -"), [&words](const std::string& word) {
    return std::ranges::find(words, word) != words.end();
  });
}

bool near(const std::string& one, const std::string& other) {
  if (one.empty() || other.empty() || one == other) return true;
  if (is_part_of(one, other) || is_part_of(other, one)) return true;
  const std::string first = letters_of(one), second = letters_of(other);
  if (first == second) return true;
  if (std::min(first.size(), second.size()) < shortest_near) return false;
  return one_slip(first, second) || one_letter_more(first, second) || one_letter_more(second, first);
}

bool sound_alike(const std::string& one, const std::string& other) {
  const std::string sound = sound_of(one);
  return sound.size() > 1 && sound == sound_of(other);
}

template <class Alike>
bool either_order(const PersonTraits& one, const PersonTraits& other, Alike alike) {
  return (alike(one.surname, other.surname) && alike(one.name, other.name)) ||
         (alike(one.surname, other.name) && alike(one.name, other.surname));
}

}  // namespace

std::string letters_of(std::string_view name) {
  std::string letters;
  std::ranges::copy_if(name, std::back_inserter(letters), is_of_word);
  return letters;
}

std::string sound_of(std::string_view name) {
  std::string sound;
  for (const char c : replace_all(letters_of(name), "ph", "f"))
    if (const char letter = heard(c); letter != 0 && (sound.empty() || sound.back() != letter))
      sound += letter;
  return sound;
}

bool one_slip(std::string_view one, std::string_view other) {
  if (one.size() != other.size() || one == other) return false;
  const auto first = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
  if (one.substr(first + 1) == other.substr(first + 1)) return true;
  return first + 1 < one.size() && one[first] == other[first + 1] && one[first + 1] == other[first] &&
         one.substr(first + 2) == other.substr(first + 2);
}

std::optional<Trait> names_trait(const PersonTraits& one, const PersonTraits& other) {
  if ((one.surname.empty() && one.name.empty()) || (other.surname.empty() && other.name.empty()))
    return std::nullopt;
  if (one.surname == other.surname && one.name == other.name) return Trait::same_names;
  const auto same_letters = [](const std::string& first, const std::string& second) {
    return letters_of(first) == letters_of(second);
  };
  if (same_letters(one.surname, other.surname) && same_letters(one.name, other.name))
    return Trait::spelled_names;
  if (either_order(one, other, same_letters)) return Trait::swapped_names;
  if (either_order(one, other, near)) return Trait::near_names;
  if (either_order(one, other, sound_alike)) return Trait::sounding_names;
  return Trait::other_names;
}

}  // namespace povnet
