#include "intake/text_index.h"

#include <functional>

namespace povnet {
namespace {

constexpr std::size_t first_slots = 1024;

std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

}  // namespace

std::size_t TextIndex::slot_of(std::string_view text, std::uint64_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].place != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot].tag != tag_of(hash)) continue;
    const Entry& entry = entries_[slots_[slot].place - 1];
    if (std::string_view(texts_).substr(entry.begin, entry.size) == text) break;
  }
  return slot;
}

std::optional<std::int64_t> TextIndex::find(std::string_view text) const {
  if (slots_.empty()) return std::nullopt;
  const Slot& slot = slots_[slot_of(text, std::hash<std::string_view>()(text))];
  return slot.place == 0 ? std::nullopt : std::optional(entries_[slot.place - 1].number);
}

std::int64_t& TextIndex::operator[](std::string_view text) {
  if (entries_.size() * 2 >= slots_.size()) grow();
  const std::uint64_t hash = std::hash<std::string_view>()(text);
  Slot& slot = slots_[slot_of(text, hash)];
  if (slot.place == 0) {
    entries_.push_back({hash, texts_.size(), static_cast<std::uint32_t>(text.size()), 0});
    texts_ += text;
    slot = {tag_of(hash), static_cast<std::uint32_t>(entries_.size())};
  }
  return entries_[slot.place - 1].number;
}

void TextIndex::grow() {
  slots_.assign(slots_.empty() ? first_slots : slots_.size() * 2, {});
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    std::size_t slot = entries_[i].hash & (slots_.size() - 1);
    while (slots_[slot].place != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = {tag_of(entries_[i].hash), static_cast<std::uint32_t>(i + 1)};
  }
}

}  // namespace povnet
