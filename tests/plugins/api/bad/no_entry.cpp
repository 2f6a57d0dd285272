extern "C" __attribute__((visibility("default"))) int netloom_plugin_v0() {
  return 0;
}
