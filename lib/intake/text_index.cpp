#include "intake/text_index.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>

namespace povnet {
namespace {

constexpr std::size_t first_slots = 1024;

std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

std::size_t words_for(std::size_t bytes) {
  return (bytes + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t);
}

}  // namespace

std::string_view TextIndex::text_at(std::size_t place) const {
  return {reinterpret_cast<const char*>(words_.data() + place + text_word), words_[place + size_word]};
}

std::size_t TextIndex::slot_of(std::string_view text, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  for (; slots_[slot].place != 0; slot = (slot + 1) & mask)
    if (slots_[slot].tag == tag_of(hash) && text_at(slots_[slot].place) == text) break;
  return slot;
}

std::optional<std::int64_t> TextIndex::find(std::string_view text) const {
  if (slots_.empty()) return std::nullopt;
  const std::size_t place = slots_[slot_of(text, std::hash<std::string_view>()(text))].place;
  if (place == 0) return std::nullopt;
  return static_cast<std::int64_t>(words_[place + number_word]);
}

void TextIndex::set(std::string_view text, std::int64_t number) {
  if (entries_ * 2 >= slots_.size()) grow(std::max(first_slots, slots_.size() * 2));
  const std::uint64_t hash = std::hash<std::string_view>()(text);
  Slot& slot = slots_[slot_of(text, hash)];
  if (slot.place == 0) {
    slot = {tag_of(hash), static_cast<std::uint32_t>(words_.size())};
    words_.insert(words_.end(), {0, hash, text.size()});
    words_.resize(words_.size() + words_for(text.size()));
    if (!text.empty()) std::memcpy(&words_[slot.place + text_word], text.data(), text.size());
    ++entries_;
  }
  words_[slot.place + number_word] = static_cast<std::uint64_t>(number);
}

void TextIndex::expect(std::size_t texts) {
  constexpr std::size_t words_of_a_code = 6;
  words_.reserve(texts * words_of_a_code);
  if (const std::size_t slots = std::bit_ceil(texts * 2); slots > slots_.size()) grow(slots);
}

void TextIndex::grow(std::size_t slots) {
  const std::vector<Slot> before = std::move(slots_);
  slots_.assign(slots, {});
  for (const Slot& kept : before) {
    if (kept.place == 0) continue;
    std::size_t slot = words_[kept.place + hash_word] & (slots_.size() - 1);
    while (slots_[slot].place != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = kept;
  }
}

}  // namespace povnet
