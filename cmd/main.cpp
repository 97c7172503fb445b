#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <iostream>

#include "cmd/app.h"

int main(int argc, char** argv) {
  // Before anything is built or read: scripts ask it often.
  if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
    if (std::puts("povnet " POVNET_VERSION) >= 0 && std::fflush(stdout) == 0) return 0;
    std::fputs("povnet: il risultato non si è potuto scrivere\n", stderr);
    return 5;
  }
  std::ios::sync_with_stdio(false);
  povnet::Io io{std::cout, std::cerr, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1};
  return povnet::run(argc, argv, io);
}
