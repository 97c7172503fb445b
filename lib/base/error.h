#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace povnet {

/// What kept povnet from doing as asked. The value is the exit status.
enum class Fault {
  bug = 1,
  usage = 2,
  input = 3,
  store = 4,
  output = 5,
  busy = 6,
  refused = 7,
  findings = 8
};

/// The one exception type of the program. `what()` is a finished Italian sentence, lower case and
/// without full stop; `hint()`, when not empty, says what to do next. Never a person's name.
class Error : public std::runtime_error {
 public:
  Error(Fault fault, const std::string& message, std::string hint = {})
      : std::runtime_error(message), fault_(fault), hint_(std::move(hint)) {}

  Fault fault() const noexcept { return fault_; }
  const std::string& hint() const noexcept { return hint_; }

 private:
  Fault fault_;
  std::string hint_;
};

}  // namespace povnet
