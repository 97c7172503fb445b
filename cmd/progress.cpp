#include "cmd/progress.h"

#include <fmt/format.h>

#include <ostream>

namespace povnet {
namespace {

using SteadyClock = std::chrono::steady_clock;

}  // namespace

Progress::Progress(Call& call, std::string what)
    : call_(call), what_(std::move(what)), next_(SteadyClock::now() + std::chrono::seconds{1}) {}

Progress::~Progress() {
  if (shown_) call_.io.err << "\r\033[K" << std::flush;
}

void Progress::at(std::int64_t done, std::int64_t total) {
  if (!call_.common.progress || SteadyClock::now() < next_) return;
  next_ = SteadyClock::now() + std::chrono::milliseconds{200};
  shown_ = true;
  const std::string far =
      total > 0 ? fmt::format("{} di {} ({} %)", done, total, done * 100 / total) : fmt::format("{}", done);
  call_.io.err << fmt::format("\r\033[K{}: {}", what_, far) << std::flush;
}

}  // namespace povnet
