#include "workbook/day_styles.h"

#include <vector>

#include "package/xml_scan.h"

namespace povnet {
namespace {

constexpr const char* short_date = "14";  ///< the format that every spreadsheet shows in its own language

/// The style as written, its first tag changed.
std::string showing_days(std::string_view style) {
  XmlToken tag;
  XmlScan(style).next(tag);
  const std::string dated =
      with_attribute(with_attribute(tag.raw, "numFmtId", short_date), "applyNumberFormat", "1");
  return dated + std::string(style.substr(tag.raw.size()));
}

}  // namespace

std::string with_day_styles(std::string_view styles, const std::map<std::size_t, std::size_t>& days) {
  Splices splices(styles);
  std::vector<std::string_view> written;
  const char* begun = nullptr;
  bool in_cells = false;
  XmlScan scan(styles);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text) continue;
    if (token.name() == "cellXfs" && token.kind == XmlToken::Kind::start) {
      in_cells = true;
      if (const auto count = token.attribute("count"))
        splices.replace(*count, std::to_string(std::stoul(std::string(*count)) + days.size()));
    }
    if (in_cells && token.name() == "xf") {
      if (token.opens()) begun = token.raw.data();
      if (token.kind != XmlToken::Kind::start)
        written.emplace_back(begun, static_cast<std::size_t>(token.raw.data() + token.raw.size() - begun));
    }
    if (token.name() != "cellXfs" || token.kind != XmlToken::Kind::end) continue;
    std::vector<std::string> added(days.size());
    for (const auto& [from, to] : days)
      if (from < written.size()) added[to - written.size()] = showing_days(written[from]);
    std::string all;
    for (const std::string& style : added) all += style;
    splices.replace(token.raw, all + std::string(token.raw));
    in_cells = false;
  }
  return splices.text();
}

}  // namespace povnet
