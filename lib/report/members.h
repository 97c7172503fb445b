#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/reader.h"
#include "schema/dimension.h"

namespace povnet {

struct Member {
  std::string key;
  std::string label;
};

/// The members of a dimension in a period, and where a fact's value belongs.
class Members {
 public:
  static Members load(Reader& reader, const Dimension& dimension, const Scope& scope);

  const std::vector<Member>& list() const { return list_; }
  std::size_t other() const { return list_.size(); }        ///< a value that is no member on its day
  std::size_t unknown() const { return list_.size() + 1; }  ///< no value

  /// `day`: of the fact, ISO; empty: memberships are not looked at by day.
  std::size_t place(const Value& value, const std::string& day) const;
  std::string label(std::size_t place) const;

  /// The member meant by a key or label, folded; also the labels of other and unknown.
  std::optional<std::size_t> find(std::string_view name) const;

 private:
  struct Stay {
    std::string from;  ///< "" is always
    std::string to;
    std::size_t member = 0;
  };

  void load_register(Reader& reader, const Dimension::Register& source, const Scope& scope);
  std::size_t member_at(const std::string& key, const std::string& label);

  std::vector<Member> list_;
  std::multimap<std::string, Stay, std::less<>> stays_;
  std::vector<Dimension::Band> bands_;
  std::string other_label_;
  std::string unknown_label_;
};

}  // namespace povnet
