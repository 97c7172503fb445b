#include "package/xml.h"

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <exception>

#include "base/error.h"

namespace povnet {
namespace {

constexpr int deepest = 256;
constexpr std::size_t most_spaces = 1000;
constexpr std::int64_t longest_token = std::int64_t{16} << 20;
constexpr std::string_view declaration = "xmlns:";

std::string_view local(const char* name) {
  const char* const mark = std::strchr(name, ':');
  return mark ? mark + 1 : name;
}

}  // namespace

bool XmlAttributes::in_space(std::string_view prefix, std::string_view space) const {
  const auto named = [prefix](const auto& one) { return one.first == prefix; };
  const auto found = std::find_if(spaces_->rbegin(), spaces_->rend(), named);
  return found != spaces_->rend() && found->second.find(space) != std::string::npos;
}

std::string_view XmlAttributes::get(std::string_view name, std::string_view space) const {
  for (const char** pair = pairs_; *pair; pair += 2) {
    const std::string_view found = local(pair[0]);
    if (found != name) continue;
    const std::string_view prefix(pair[0], static_cast<std::size_t>(found.data() - pair[0]));
    if (space.empty() || (!prefix.empty() && in_space(prefix.substr(0, prefix.size() - 1), space)))
      return pair[1];
  }
  return {};
}

std::int64_t XmlAttributes::number(std::string_view name, std::int64_t otherwise) const {
  const std::string_view text = get(name);
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc{} ? value : otherwise;
}

struct XmlParser::Machine {
  XML_Parser expat = XML_ParserCreate(nullptr);
  std::string place;
  XmlHandlers handlers;
  XmlSpaces spaces;
  int depth = 0;
  std::int64_t fed = 0;
  bool doctype = false;
  bool too_deep = false;
  std::exception_ptr thrown{};  ///< kept here: nothing may unwind through expat, which is C

  Machine(std::string where, XmlHandlers called) : place(std::move(where)), handlers(std::move(called)) {
    XML_SetUserData(expat, this);
    XML_SetElementHandler(expat, on_start, on_end);
    if (handlers.text) XML_SetCharacterDataHandler(expat, on_text);
    XML_SetStartDoctypeDeclHandler(expat, on_doctype);
  }
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;
  ~Machine() { XML_ParserFree(expat); }

  void stop() { XML_StopParser(expat, XML_FALSE); }

  template <class Call>
  void guarded(Call call) {
    if (thrown) return;
    try {
      call();
    } catch (const std::exception&) {
      thrown = std::current_exception();
      stop();
    }
  }

  static void on_start(void* self, const char* name, const char** pairs) {
    Machine& machine = *static_cast<Machine*>(self);
    if (++machine.depth > deepest) {
      machine.too_deep = true;
      machine.stop();
    } else if (machine.handlers.start) {
      machine.guarded([&] {
        machine.declare(pairs);
        machine.handlers.start(local(name), XmlAttributes(pairs, machine.spaces));
      });
    }
  }

  /// Office files declare their prefixes once, at the top; one declared again hides the older meaning for
  /// good.
  void declare(const char** pairs) {
    for (const char** pair = pairs; *pair; pair += 2)
      if (std::string_view(pair[0]).starts_with(declaration) && spaces.size() < most_spaces)
        spaces.emplace_back(pair[0] + declaration.size(), pair[1]);
  }

  static void on_end(void* self, const char* name) {
    Machine& machine = *static_cast<Machine*>(self);
    --machine.depth;
    if (machine.handlers.end) machine.guarded([&] { machine.handlers.end(local(name)); });
  }

  static void on_text(void* self, const char* text, int size) {
    Machine& machine = *static_cast<Machine*>(self);
    machine.guarded([&] { machine.handlers.text(std::string_view(text, static_cast<std::size_t>(size))); });
  }

  static void on_doctype(void* self, const char*, const char*, const char*, int) {
    Machine& machine = *static_cast<Machine*>(self);
    machine.doctype = true;
    machine.stop();
  }

  Error fault(const std::string& why) const {
    return {Fault::input,
            place + ": riga " + std::to_string(XML_GetCurrentLineNumber(expat)) + " dell'XML: " + why,
            "riapri il file con LibreOffice o Excel, salvalo di nuovo e riprova"};
  }

  std::string why() const {
    if (doctype) return "contiene un DOCTYPE, che un foglio di calcolo non ha";
    if (too_deep) return "ha elementi annidati oltre ogni misura";
    const XML_Error code = XML_GetErrorCode(expat);
    if (code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN) return "finisce a metà";
    return std::string("non è ben formato (") + XML_ErrorString(code) + ")";
  }

  void parse(std::string_view bytes, bool last) {
    constexpr std::size_t step = std::size_t{1} << 20;
    do {
      const std::string_view part = bytes.substr(0, step);
      bytes.remove_prefix(part.size());
      const bool end = last && bytes.empty();
      const XML_Status status = XML_Parse(expat, part.data(), static_cast<int>(part.size()), end ? 1 : 0);
      if (thrown) std::rethrow_exception(thrown);
      if (status != XML_STATUS_OK) throw fault(why());
      fed += static_cast<std::int64_t>(part.size());
      if (fed - XML_GetCurrentByteIndex(expat) > longest_token)
        throw fault("ha un elemento lungo oltre ogni misura");
    } while (!bytes.empty());
  }
};

XmlParser::XmlParser(std::string place, XmlHandlers handlers)
    : machine_(std::make_unique<Machine>(std::move(place), std::move(handlers))) {}
XmlParser::XmlParser(XmlParser&&) noexcept = default;
XmlParser& XmlParser::operator=(XmlParser&&) noexcept = default;
XmlParser::~XmlParser() = default;

void XmlParser::feed(std::string_view bytes) { machine_->parse(bytes, false); }
void XmlParser::finish() { machine_->parse({}, true); }

void read_xml(PartStream part, XmlHandlers handlers) {
  XmlParser parser(part.place(), std::move(handlers));
  std::string chunk(std::size_t{1} << 16, '\0');
  while (const std::size_t count = part.read(chunk.data(), chunk.size()))
    parser.feed(std::string_view(chunk).substr(0, count));
  parser.finish();
}

}  // namespace povnet
