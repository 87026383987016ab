namespace Bot.Public;

/// <summary>The section "Public" of the configuration: the bank's site.</summary>
public sealed class PublicOptions
{
    public const string Section = "Public";

    /// <summary>Whether the site is served.</summary>
    public bool IsOn { get; set; }

    /// <summary>Where the licence of what the site says is written, an https address.</summary>
    public string Licence { get; set; } = "https://creativecommons.org/licenses/by/4.0/";
}
