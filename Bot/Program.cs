using Bot;

return await Launcher.Run(args, Console.Out, Console.Error);
