# A small engine whose tensor folder breaks the arrows.
set_property(GLOBAL PROPERTY netloom_folders core tensor layers)
foreach(folder core tensor layers)
  set_property(GLOBAL PROPERTY netloom_directory_${folder} engine/${folder})
endforeach()
set_property(GLOBAL PROPERTY netloom_needs_tensor core)
set_property(GLOBAL PROPERTY netloom_needs_layers tensor)
