#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "base/error.h"
#include "document/document.h"

namespace povnet {

/// What is said where one asks for a household in protection: Fault::refused.
Error protected_refusal();

/// Takes the hidden rows out of a document and notes the codes that stay.
class Sieve {
 public:
  explicit Sieve(std::unordered_set<std::string> hidden) : hidden_(std::move(hidden)) {}

  bool hides(const std::string& code) const { return hidden_.contains(code); }
  std::size_t left_out() const { return left_out_; }
  std::vector<std::string> shown() const;  ///< in order, each once

  void note(const Cell& cell);
  bool admits(const Row& row);
  /// A field that is hidden is Fault::refused.
  void pass(Document& document);
  /// The same, row after row while the document is written: the sieve must live as long.
  void pass_later(Document& document);

 private:
  bool hides(const Cell& cell) const { return cell.kind == Kind::text && hides(cell.text); }
  template <class Action>
  void pass(Document& document, Action table);
  RowSource sifted(RowSource rows);
  void pass(const Fields& fields);

  std::unordered_set<std::string> hidden_;
  std::vector<std::string> shown_;
  std::size_t left_out_ = 0;
};

}  // namespace povnet
