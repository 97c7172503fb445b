#pragma once

#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "schema/node.h"
#include "schema/source.h"

namespace povnet {

/// Names in the order in which they come to be known, so that a file says things before it uses them.
/// A name that is not known is Fault::input, with the nearest.
class SourceScope {
 public:
  explicit SourceScope(Source& source);

  std::size_t add(const Node& node, const std::string& name);
  std::size_t value(std::string_view name) const;
  std::size_t emit(std::string_view name) const;
  std::size_t each(std::string_view name) const;
  Names names() const;

 private:
  Source& source_;
};

/// Faults of an expression get the place of the key that holds it.
template <class Read>
auto placed(const Node& node, std::string_view key, Read read) {
  try {
    return read();
  } catch (const Error& bad) {
    throw node.fault_at(key, bad.what(), bad.hint());
  }
}

Expression read_expression(const Node& node, std::string_view key, const SourceScope& scope);
std::vector<Expression> read_expressions(const Node& node, std::string_view key, const SourceScope& scope);
Condition read_condition(const Node& node, const SourceScope& scope);
std::optional<std::regex> read_pattern(const Node& node, std::string_view key);
std::vector<std::regex> read_patterns(const Node& node, std::string_view key);
std::vector<std::string> folded(std::vector<std::string> texts);

}  // namespace povnet
