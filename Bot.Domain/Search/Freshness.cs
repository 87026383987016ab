using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>
/// What orders documents that fit alike: when they were published, in ticks since 1970, how many other cities apply them, and how many
/// people they were useful to.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Freshness(long Published, int AppliedBy, int Likes);
