#include "workbook/mark.h"

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::size_t braces = 2;

}  // namespace

Mark read_mark(std::string_view name) {
  Mark mark{.name = squeeze(name)};
  const auto dot = mark.name.find('.');
  if (dot == std::string::npos) return mark;
  std::vector<std::string> steps = split(mark.name.substr(0, dot), "/");
  mark.column = trim(std::string_view(mark.name).substr(dot + 1));
  for (std::string& step : steps) step = trim(step);
  mark.list = steps.front();
  mark.keys.assign(steps.begin() + 1, steps.end());
  return mark;
}

std::vector<MarkedPiece> marked_pieces(std::string_view text) {
  std::vector<MarkedPiece> pieces;
  std::size_t from = 0;
  for (std::size_t open; (open = text.find("{{", from)) != std::string_view::npos;) {
    const std::size_t close = text.find("}}", open + braces);
    if (close == std::string_view::npos) break;
    pieces.push_back({std::string(text.substr(from, open - from)),
                      read_mark(text.substr(open + braces, close - open - braces))});
    from = close + braces;
  }
  if (!pieces.empty() && from < text.size()) pieces.push_back({std::string(text.substr(from))});
  return pieces;
}

}  // namespace povnet
