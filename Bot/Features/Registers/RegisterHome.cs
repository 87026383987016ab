using Bot.Conversation;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>Several registers that are opened by one command.</summary>
/// <param name="Code">1 to 8 small letters, for ever.</param>
/// <param name="Title">What they are called together.</param>
/// <param name="About">Two sentences about what they are, and who verifies.</param>
public sealed record RegisterHome(string Code, Command Command, Bilingual<string> Title, Bilingual<string> About);
