namespace Bot.WordFiles;

/// <summary>What a file holds beside the text that was read; whoever sent it is told.</summary>
public enum LeftOut
{
    /// <summary>Notes at the foot whose part is broken or not there.</summary>
    Notes,

    /// <summary>What others wrote in the margin.</summary>
    Comments,

    /// <summary>Text at the head and foot of the pages.</summary>
    Margins,

    Pictures,

    /// <summary>Charts, diagrams, letters that are drawn.</summary>
    Drawings,

    /// <summary>Files of other programs inside the document.</summary>
    Objects,

    /// <summary>Formulas that are kept as a picture or as the object of another program.</summary>
    Formulas,

    /// <summary>A whole document that was inserted and is kept as it was.</summary>
    Documents,

    /// <summary>Signs of a font that nobody knows; each is U+FFFD in the text.</summary>
    Signs,

    /// <summary>Lists of a form from which nothing was chosen.</summary>
    Lists,
}
