using Bot.Domain;
using Bot.Domain.People;

namespace Bot.Conversation;

/// <summary>A command with what is written behind it.</summary>
/// <param name="Name">Without slash, lower case, folded.</param>
/// <param name="Rest">Trimmed; empty if nothing follows.</param>
public sealed record CommandCall(string Name, string Rest);

/// <summary>A command as menus show it.</summary>
/// <param name="Es">The Spanish name, without slash.</param>
/// <param name="Pt">The Portuguese name, without slash.</param>
/// <param name="MenuEs">One line for the menu, at most 256 characters; null keeps it out of menus.</param>
public sealed record Command(string Es, string Pt, string? MenuEs = null, string? MenuPt = null)
{
    /// <summary>Other spellings that work and are never shown.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether it is answered in groups; else the group is shown the way to the private chat.</summary>
    public bool InGroups { get; init; }

    /// <summary>Whether the menu of those who administer a group shows it there, whatever <see cref="MenuFrom"/> says.</summary>
    public bool ForGroupAdmins { get; init; }

    /// <summary>Whose menu shows it.</summary>
    public Role MenuFrom { get; init; } = Role.Visitor;

    /// <summary>Whether a person's menu shows it, besides <see cref="MenuFrom"/>; everybody's where null.</summary>
    public Func<Person, bool>? MenuFor { get; init; }

    /// <summary>Order in the menu.</summary>
    public int Order { get; init; }

    /// <summary>It takes the chat over (starts a form, leaves one); else the pending question of a form is shown again after it.</summary>
    public bool TakesOver { get; init; }

    public string In(Language language) => language == Language.Pt ? Pt : Es;

    public string? MenuIn(Language language) => language == Language.Pt ? MenuPt : MenuEs;
}
