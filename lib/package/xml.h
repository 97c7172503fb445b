#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "package/archive.h"

namespace povnet {

/// Prefixes of namespaces as they were declared, the newest last.
using XmlSpaces = std::vector<std::pair<std::string, std::string>>;

/// The attributes of one element, good during the call that brings them.
class XmlAttributes {
 public:
  XmlAttributes(const char** pairs, const XmlSpaces& spaces) : pairs_(pairs), spaces_(&spaces) {}

  /// By local name, whatever the prefix; empty where there is none. `space`, when not empty, must occur in
  /// the address of its namespace (":office:").
  std::string_view get(std::string_view name, std::string_view space = {}) const;
  std::int64_t number(std::string_view name, std::int64_t otherwise) const;

 private:
  bool in_space(std::string_view prefix, std::string_view space) const;

  const char** pairs_;
  const XmlSpaces* spaces_;
};

/// Elements by local name. What is not set is not called.
struct XmlHandlers {
  std::function<void(std::string_view name, const XmlAttributes& attributes)> start{};
  std::function<void(std::string_view name)> end{};
  std::function<void(std::string_view text)> text{};  ///< in pieces of any size
};

/// XML as it streams by. Throws Error (input) with the line for what is not well-formed, a DOCTYPE, a depth
/// past 256 or a single tag past 16 MB; what a handler throws comes through.
class XmlParser {
 public:
  XmlParser(std::string place, XmlHandlers handlers);
  XmlParser(XmlParser&&) noexcept;
  XmlParser& operator=(XmlParser&&) noexcept;
  ~XmlParser();

  void feed(std::string_view bytes);
  void finish();  ///< throws where an element is still open

 private:
  struct Machine;
  std::unique_ptr<Machine> machine_;
};

/// Reads a whole part through the handlers.
void read_xml(PartStream part, XmlHandlers handlers);

}  // namespace povnet
