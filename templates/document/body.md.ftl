<@slot name="body"/>
