#pragma once

namespace app {

/// Lets this process open as many descriptors as the system allows it, up to what the listener can use: the usual soft
/// limit of 1024 would cap connections far below the setting.
void raiseDescriptorLimit();

/// Gives large buffers back to the system when they are freed. By default the allocator learns to keep them, and a
/// burst of large pushes would leave the process large for good.
void returnFreedMemory();

/// Lets the calling thread stand back when others want its core. Where the system has no such thing for a thread,
/// nothing happens.
void yieldToOthers();

} // namespace app
