#pragma once

#include <set>
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
  std::vector<std::string> shown() const { return {shown_.begin(), shown_.end()}; }

  void note(const Cell& cell);
  bool admits(const Row& row);
  /// A field that is hidden is Fault::refused.
  void pass(Document& document);

 private:
  bool hides(const Cell& cell) const { return cell.kind == Kind::text && hides(cell.text); }
  void pass(Table& table);
  void pass(const Fields& fields);

  std::unordered_set<std::string> hidden_;
  std::set<std::string> shown_;
  std::size_t left_out_ = 0;
};

}  // namespace povnet
