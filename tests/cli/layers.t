The rules between the rooms, on a small tree that breaks each of them once.

  $ sh "$FIXTURES/../layers.sh" "$FIXTURES/bad_layers"
  lib/attic/ has no row in tests/layers.sh
  lib/base/ must not include store/
  CMakeLists.txt must not link base with store
  lib/base/upwards.cpp must not include CLI/: its home is cmd/app.cpp
  lib/base/upwards.cpp:4 reads the world: that belongs to cmd/
  [1]
