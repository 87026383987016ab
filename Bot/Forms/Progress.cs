namespace Bot.Forms;

/// <summary>How far a form is filled in.</summary>
/// <param name="Done">Fields that hold a valid answer.</param>
/// <param name="Total">Fields that apply.</param>
public sealed record Progress(int Done, int Total);
