#include "store/row_version.h"

#include "store/digest.h"

namespace povnet {
namespace {

constexpr std::size_t shown_digits = 8;
constexpr char end_of_part = '\x1f';

std::string text_of(const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return "#" + std::to_string(*number);
  const auto* text = std::get_if<std::string>(&value);
  return text ? *text : std::string{};
}

}  // namespace

std::string version_of(std::span<const std::string> columns, std::span<const Value> values) {
  Sha256 digest;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (is_null(values[i])) continue;
    digest.bytes(columns[i] + end_of_part + text_of(values[i]) + end_of_part);
  }
  return "v" + hex(digest.finish()).substr(0, shown_digits);
}

}  // namespace povnet
