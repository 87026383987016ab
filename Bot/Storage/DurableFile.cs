using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Bot.Storage;

/// <summary>
/// A file that appears whole or not at all, also when the power fails: written aside, synced, renamed, its folder synced.
/// </summary>
public static class DurableFile
{
    /// <summary>How files end that are not finished; what still ends so after a crash may be deleted.</summary>
    public const string Unfinished = ".part";

    /// <summary>A name beside the file, to write it under before <see cref="Publish"/>.</summary>
    public static string Aside(string path) => $"{path}.{Guid.NewGuid():N}{Unfinished}";

    /// <summary>Gives a finished file its name. The content must be synced already.</summary>
    /// <exception cref="IOException">There is a file of that name.</exception>
    public static void Publish(string aside, string path)
    {
        File.Move(aside, path, overwrite: false);
        SyncFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Deletes a file that was not published, if there is one.</summary>
    public static void Discard(string aside)
    {
        if (File.Exists(aside))
        {
            File.Delete(aside);
        }
    }

    /// <summary>Syncs the names in a folder. Windows has no such call and needs none.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    public static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Native.Open(Encoding.UTF8.GetBytes(folder + '\0'), flags: 0);
        if (descriptor < 0)
        {
            throw new IOException($"{folder} cannot be opened: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");
        }

        try
        {
            if (Native.Sync(descriptor) != 0)
            {
                throw new IOException($"{folder} cannot be synced: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");
            }
        }
        finally
        {
            _ = Native.Close(descriptor);
        }
    }

    /// <summary>
    /// Syncs a file's content and length, and where the system can tell them apart not its times: in a file whose length stands still,
    /// that is several times as fast.
    /// </summary>
    /// <exception cref="IOException">The system refused.</exception>
    public static void SyncContent(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
        }
        else if (Native.SyncContent(file) != 0)
        {
            throw new IOException($"A file cannot be synced: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");
        }
    }

    /// <summary>The C library: .NET opens no folders. A path is UTF-8 up to a zero; flags 0 is O_RDONLY.</summary>
    private static class Native
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern int Open(byte[] path, int flags);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern int Sync(int descriptor);

        [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern int SyncContent(SafeFileHandle file);

        [DllImport("libc", EntryPoint = "close")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static extern int Close(int descriptor);
    }
}
