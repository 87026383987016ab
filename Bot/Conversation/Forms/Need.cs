namespace Bot.Conversation.Forms;

/// <summary>What a field is needed for. Whoever walks a form may walk the fields of one need only.</summary>
public enum Need
{
    /// <summary>Without it the form cannot be completed.</summary>
    Submit,

    /// <summary>Without it what was submitted cannot be published; asked afterwards.</summary>
    Publish,

    /// <summary>May be skipped.</summary>
    Optional,
}

/// <param name="Done">Fields that hold a valid answer.</param>
/// <param name="Total">Fields that apply.</param>
public sealed record Progress(int Done, int Total)
{
    public bool IsComplete => Done == Total;
}
