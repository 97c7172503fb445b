#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// Counts the rows and cells of a worksheet and sees that every element is closed, in its order, five
/// times faster than an XML parser; entities and characters are not judged.
class TagScan {
 public:
  /// False: there is a comment, a CDATA section or a DOCTYPE, which only a parser understands.
  bool feed(std::string_view bytes);
  /// Whether one root was opened and everything is closed.
  bool complete() const { return !broken_ && begun_ && open_.empty() && rest_.empty(); }

  std::int64_t rows() const { return rows_; }
  std::int64_t cells() const { return cells_; }

 private:
  void tag(std::string_view inside);
  void open(std::string_view name, bool closed_at_once);

  std::string rest_;  ///< a tag that the next bytes finish
  std::vector<std::string> open_;
  bool begun_ = false;
  bool broken_ = false;
  std::int64_t rows_ = 0;
  std::int64_t cells_ = 0;
};

}  // namespace povnet
