#include "package/tag_scan.h"

namespace povnet {
namespace {

constexpr std::size_t longest_tag = std::size_t{1} << 20;
constexpr std::size_t none = std::string_view::npos;

/// The '>' that ends the tag begun before `at`; one inside quotes does not.
std::size_t end_of_tag(std::string_view bytes, std::size_t at) {
  char quote = 0;
  for (; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if (quote != 0)
      quote = c == quote ? '\0' : quote;
    else if (c == '"' || c == '\'')
      quote = c;
    else if (c == '>')
      return at;
  }
  return none;
}

std::string_view local_name(std::string_view inside) {
  const std::string_view name = inside.substr(0, inside.find_first_of(" \t\r\n/"));
  const auto colon = name.find(':');
  return colon == none ? name : name.substr(colon + 1);
}

}  // namespace

bool TagScan::feed(std::string_view bytes) {
  std::string joined;
  if (!rest_.empty()) {
    joined = rest_ + std::string(bytes);
    bytes = joined;
    rest_.clear();
  }
  for (std::size_t at = 0; (at = bytes.find('<', at)) != none;) {
    const std::size_t end = end_of_tag(bytes, at + 1);
    if (at + 1 < bytes.size() && bytes[at + 1] == '!') return false;
    if (end == none) {
      rest_ = bytes.substr(at);
      broken_ = broken_ || rest_.size() > longest_tag;
      return true;
    }
    tag(bytes.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return true;
}

void TagScan::tag(std::string_view inside) {
  if (inside.starts_with('?')) return;
  if (!inside.starts_with('/')) {
    open(local_name(inside), inside.ends_with('/'));
    return;
  }
  const std::string_view name = local_name(inside.substr(1));
  if (open_.empty() || open_.back() != name)
    broken_ = true;
  else
    open_.pop_back();
}

void TagScan::open(std::string_view name, bool closed_at_once) {
  if (name.empty() || (begun_ && open_.empty())) broken_ = true;
  begun_ = true;
  if (name == "c") ++cells_;
  if (name == "row") ++rows_;
  if (!closed_at_once) open_.emplace_back(name);
}

}  // namespace povnet
