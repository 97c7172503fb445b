#include "input/ods.h"

#include <set>
#include <utility>

#include "base/error.h"
#include "input/ods_sheet.h"
#include "package/xml.h"

namespace povnet {
namespace {

constexpr const char* content_part = "content.xml";
constexpr const char* manifest_part = "META-INF/manifest.xml";

void refuse_password(const Archive& archive) {
  if (!archive.has(manifest_part)) return;
  const auto start = [&archive](std::string_view name, const XmlAttributes&) {
    if (name == "encryption-data")
      throw Error(Fault::input, archive.shown_name() + ": il foglio di calcolo è protetto da password",
                  "aprilo con la password, salvalo senza protezione e riprova");
  };
  read_xml(archive.stream(manifest_part), {.start = start});
}

/// Gathers the sheets and the styles that hide them.
struct SheetList {
  std::vector<InputSheet> sheets;
  std::set<std::string, std::less<>> hiding;  ///< names of styles
  std::string style;
  int depth = 0;  ///< of tables: a drawing may hold one more

  void start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "style") style = attributes.get("name", ":style:");
    if (name == "table-properties" && attributes.get("display", ":table:") == "false") hiding.insert(style);
    if (name != "table" || depth++ > 0) return;
    const bool hidden = hiding.contains(attributes.get("style-name", ":table:"));
    sheets.push_back({std::string(attributes.get("name", ":table:")), hidden});
  }

  void end(std::string_view name) {
    if (name == "table") --depth;
  }
};

}  // namespace

OdsFile open_ods(Archive archive) {
  refuse_password(archive);
  SheetList list;
  const auto start = [&list](std::string_view name, const XmlAttributes& attributes) {
    list.start(name, attributes);
  };
  const auto end = [&list](std::string_view name) { list.end(name); };
  read_xml(archive.stream(content_part), {.start = start, .end = end});
  if (list.sheets.empty()) throw Error(Fault::input, archive.shown_name() + ": non ha nessun foglio");
  return {std::move(archive), std::move(list.sheets)};
}

SheetRows OdsFile::rows(std::size_t sheet) const {
  const std::string place = archive.shown_name() + ":" + sheets.at(sheet).name;
  return {archive.stream(content_part), place, ods_script(sheet, place)};
}

}  // namespace povnet
